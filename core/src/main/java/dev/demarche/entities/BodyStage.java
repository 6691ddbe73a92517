// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups the names of agencies and organisations. First all names that are no abbreviations tell
 * which bodies there are, the longest first; then every name in the order of the text is given to
 * one of them: by its words, by its abbreviation, by a part that stands alone.
 */
final class BodyStage {

  private final Article article;
  private final BodyWords words;
  private final KnownBodies knownBodies;
  private final CountryWords countries;
  private final Set<String> spokenOf;
  private final BodyIndex index;
  private final List<Body> bodies = new ArrayList<>();

  /**
   * Prepares the grouping of an article's bodies.
   *
   * @param spokenOf codes of the countries that the article names
   */
  BodyStage(
      Article article,
      BodyWords words,
      KnownBodies knownBodies,
      CountryWords countries,
      Set<String> spokenOf) {
    this.article = article;
    this.words = words;
    this.knownBodies = knownBodies;
    this.countries = countries;
    this.spokenOf = spokenOf;
    this.index = new BodyIndex(words);
  }

  /** A name with what is known of it. */
  private record Named(
      Occurrence occurrence,
      BodyName name,
      KnownBodies.@Nullable Entry entry,
      @Nullable String country) {

    /** The key under which all names of one known body stand. */
    @Nullable String entryKey() {
      return entry == null ? null : "entry " + entry.name();
    }

    boolean isInternational() {
      return entry != null && entry.international();
    }
  }

  /** Groups all names of types AGENCY and ORGANIZATION and returns the bodies they mean. */
  List<Body> resolve() {
    OwnerReader owners = new OwnerReader(article);
    List<Named> all = new ArrayList<>();
    for (Occurrence occurrence : article.names(EntityType.AGENCY, EntityType.ORGANIZATION)) {
      all.add(named(occurrence, owners));
    }
    learnNames(all);
    learnBrackets(all);
    all.forEach(this::place);
    return bodies;
  }

  private Named named(Occurrence occurrence, OwnerReader owners) {
    BodyName name = BodyName.of(occurrence.text, words, countries, spokenOf);
    KnownBodies.Entry entry = knownBodies.entry(name);
    if (entry != null && entry.international()) {
      return new Named(occurrence, name, entry, null);
    }
    String country = name.country();
    if (country == null && occurrence.type == EntityType.AGENCY) {
      country = owners.ownerOf(occurrence);
    }
    if (country == null && entry != null) {
      country = entry.country();
    }
    boolean another = entry != null && entry.country() != null && !entry.country().equals(country);
    return new Named(occurrence, name, another ? null : entry, country);
  }

  private void learnNames(List<Named> all) {
    Map<String, Named> distinct = new LinkedHashMap<>();
    for (Named named : all) {
      if (!named.name.abbreviation()) {
        distinct.putIfAbsent(named.name.fullKey() + " " + named.country, named);
      }
    }
    List<Named> longestFirst = new ArrayList<>(distinct.values());
    longestFirst.sort(
        Comparator.comparingInt((Named named) -> -named.name.words().size())
            .thenComparing(named -> named.country == null));
    for (Named named : longestFirst) {
      if (named.name.words().size() > 1 || named.country != null) {
        learn(named);
      }
    }
  }

  /** Makes a body for a name that none of the known ones can have. */
  private void learn(Named named) {
    Body body = known(named);
    if (body == null) {
      body = new Body(named.name, named.country, named.isInternational());
      register(named, body);
    } else if (named.country == null || named.country.equals(body.country())) {
      register(named, body);
    }
  }

  private void register(Named named, Body body) {
    index.put(named.name, body);
    String key = named.entryKey();
    if (key != null) {
      index.putKey(key, body);
    }
  }

  private void learnBrackets(List<Named> all) {
    Brackets brackets = new Brackets(article);
    for (Named named : all) {
      String inside = brackets.behind(named.occurrence);
      if (inside != null) {
        link(named, inside);
      }
    }
  }

  /** Learns from <i>International Atomic Energy Agency (IAEA)</i> and the other way round. */
  private void link(Named named, String bracket) {
    if (named.name.abbreviation()) {
      BodyName full = BodyName.of(bracket, words, countries, spokenOf);
      if (full.words().size() > 1) {
        for (Body body : index.core(full.key())) {
          index.putAbbreviation(named.name.fullKey(), body);
        }
      }
    } else if (BodyName.isAbbreviation(bracket) || Brackets.isClipped(bracket, named.name)) {
      Body body = known(named);
      if (body != null) {
        String key = Keys.join(words.normal(bracket));
        index.putAbbreviation(key, body);
        index.putKey(key, body);
      }
    }
  }

  private void place(Named named) {
    Body body = known(named);
    if (body == null) {
      body = new Body(named.name, named.country, named.isInternational());
      register(named, body);
      if (named.name.abbreviation()) {
        index.putAbbreviation(named.name.fullKey(), body);
      }
    }
    if (body.group.occurrences().isEmpty()) {
      bodies.add(body);
    }
    body.learn(named.country);
    body.add(named.occurrence);
  }

  private @Nullable Body known(Named named) {
    BodyName name = named.name;
    Body body = name.abbreviation() ? best(index.initials(name.fullKey()), named) : null;
    if (body == null) {
      body = best(index.core(name.key()), named);
    }
    String entryKey = named.entryKey();
    if (body == null && entryKey != null) {
      body = best(index.core(entryKey), named);
    }
    if (body == null && !named.isInternational()) {
      body = best(index.beginning(partKey(name)), named);
    }
    if (body == null && !named.isInternational()) {
      body = best(index.ending(partKey(name)), named);
      body = body != null && named.country != null && body.country() == null ? null : body;
    }
    return body == null ? best(index.misspelt(name), named) : body;
  }

  /** <i>American University</i> is no short form of <i>University of Norland</i>. */
  private String partKey(BodyName name) {
    boolean bare = name.core().size() == 1 && words.isGeneric(name.core().get(0));
    return bare && name.country() != null ? name.fullKey() : name.key();
  }

  /** Of the bodies that fit the country the one spoken of last, else the first to come. */
  private static @Nullable Body best(List<Body> bodies, Named named) {
    Body best = null;
    for (Body body : bodies) {
      if (body.canBelongTo(named.country)
          && (!named.isInternational() || body.isInternational())
          && (best == null || body.lastSentence() > best.lastSentence())) {
        best = body;
      }
    }
    return best;
  }
}
