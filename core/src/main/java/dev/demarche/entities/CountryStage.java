// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups the names of countries and nationalities by code. Names that two countries share, halves
 * (<i>the North</i>) and adjectives of countries inside others come last, when it is known which
 * countries the article names.
 */
final class CountryStage {

  private final Article article;
  private final CountryWords words;
  private final SharedNames shared;
  private final Set<String> keys = new HashSet<>();
  private final Map<String, Group> groups = new HashMap<>();

  CountryStage(Article article, CountryWords words, SharedNames shared) {
    this.article = article;
    this.words = words;
    this.shared = shared;
  }

  /** Groups all names of types COUNTRY and NATIONALITY. */
  void resolve() {
    for (Occurrence name : article.names()) {
      keys.add(key(name));
    }
    List<Occurrence> names = article.names(EntityType.COUNTRY, EntityType.NATIONALITY);
    for (Occurrence name : names) {
      if (name.type == EntityType.COUNTRY) {
        placeKnown(name);
      }
    }
    for (Occurrence name : names) {
      if (name.group() == null) {
        place(name);
      }
    }
  }

  private static String key(Occurrence name) {
    return Keys.join(Keys.words(name.text, false));
  }

  /** Gives a country's own name to its group. */
  private void placeKnown(Occurrence name) {
    String key = key(name);
    CountryWords.Within within = words.within(key);
    if (within != null) {
      name.join(group(within));
    } else if (shared.code(key, keys) == null && shared.halves(key).isEmpty()) {
      String code = code(key);
      if (code != null) {
        name.join(group(code));
      }
    }
  }

  private void place(Occurrence name) {
    String key = key(name);
    CountryWords.Within within = words.within(key);
    if (within != null && groups.containsKey(within.name())) {
      name.join(group(within));
      return;
    }
    String code = shared.code(key, keys);
    code = code == null ? half(key) : code;
    code = code == null ? code(key) : code;
    name.join(code == null ? unknown(name, key) : group(code));
  }

  private @Nullable String half(String key) {
    List<String> codes = shared.halves(key);
    for (String code : codes) {
      if (groups.containsKey(code)) {
        return code;
      }
    }
    return codes.isEmpty() ? null : codes.get(0);
  }

  private @Nullable String code(String key) {
    String code = words.code(key);
    return code == null ? words.misspelt(key) : code;
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

  private Group group(CountryWords.Within within) {
    return groups.computeIfAbsent(
        within.name(), n -> new Group(EntityType.COUNTRY, n, within.country()));
  }

  private Group unknown(Occurrence name, String key) {
    return groups.computeIfAbsent("?" + key, k -> new Group(EntityType.COUNTRY, name.text, null));
  }
}
