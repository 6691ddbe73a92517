// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import com.google.common.collect.ImmutableList;
import dev.demarche.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups the names of countries and nationalities by code. */
final class CountryStage {

  /** Countries that are halves of something, the ones first that news calls so. */
  private static final ImmutableList<String> WHOLES =
      ImmutableList.of("korea", "korean", "koreans", "sudan", "vietnam", "macedonia");

  private final Article article;
  private final CountryWords words;
  private final List<Occurrence> halves = new ArrayList<>();
  private final Map<String, Group> groups = new HashMap<>();

  CountryStage(Article article, CountryWords words) {
    this.article = article;
    this.words = words;
  }

  /** Groups all names of types COUNTRY and NATIONALITY. */
  void resolve() {
    List<Occurrence> nationalities = new ArrayList<>();
    for (Occurrence name : article.names(EntityType.COUNTRY, EntityType.NATIONALITY)) {
      if (name.type == EntityType.COUNTRY) {
        place(name, true);
      } else {
        nationalities.add(name);
      }
    }
    nationalities.forEach(name -> place(name, false));
    placeHalves();
  }

  private void place(Occurrence name, boolean makesWithin) {
    String key = Keys.join(Keys.words(name.text, false));
    CountryWords.Within within = words.within(key);
    if (within != null && (makesWithin || groups.containsKey(within.name()))) {
      name.join(
          groups.computeIfAbsent(
              within.name(), n -> new Group(EntityType.COUNTRY, n, within.country())));
      return;
    }
    String code = code(key);
    if (code == null) {
      halves.add(name);
    } else {
      name.join(group(code));
    }
  }

  private @Nullable String code(String key) {
    String code = words.code(key);
    return code == null ? words.misspelt(key) : code;
  }

  /** <i>the North</i> where the article names North Korea, and so on. */
  private void placeHalves() {
    for (Occurrence name : halves) {
      String key = Keys.join(Keys.words(name.text, false));
      String code = null;
      for (String whole : WHOLES) {
        String found = words.code(key + whole);
        code = found != null && (groups.containsKey(found) || code == null) ? found : code;
      }
      name.join(code == null ? unknown(name, key) : group(code));
    }
  }

  /** Codes of the countries that the article names. */
  Set<String> codes() {
    Set<String> codes = new HashSet<>();
    for (Group group : groups.values()) {
      if (group.country != null) {
        codes.add(group.country);
      }
    }
    return codes;
  }

  /** The group of a country. */
  Group group(String code) {
    return groups.computeIfAbsent(code, c -> new Group(EntityType.COUNTRY, words.name(c), c));
  }

  private Group unknown(Occurrence name, String key) {
    return groups.computeIfAbsent("?" + key, k -> new Group(EntityType.COUNTRY, name.text, null));
  }

  /** The code of the country that most names mean, or null without any. */
  @Nullable String mostNamed() {
    Group most = null;
    for (Group group : groups.values()) {
      if (group.country != null
          && (most == null || group.occurrences().size() > most.occurrences().size())) {
        most = group;
      }
    }
    return most == null ? null : most.country;
  }
}
