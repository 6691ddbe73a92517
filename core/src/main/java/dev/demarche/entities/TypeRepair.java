// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mends the types of names that a recogniser took for different things at different places of one
 * article: a surname taken for a city, a company taken for a person. One name means one thing in an
 * article unless the words around it say otherwise.
 */
final class TypeRepair {

  private static final double MAJORITY = 2;
  private static final int MOST_WORDS = 4;

  private final Article article;
  private final NameParts nameParts;
  private final BodyWords bodyWords;
  private final KnownBodies knownBodies;
  private final Grammar grammar;
  private final Map<String, List<Occurrence>> byKey = new LinkedHashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> personParts = new HashSet<>();
  private final Set<String> stems = new HashSet<>();

  TypeRepair(
      Article article,
      NameParts nameParts,
      BodyWords bodyWords,
      KnownBodies knownBodies,
      Grammar grammar) {
    this.article = article;
    this.nameParts = nameParts;
    this.bodyWords = bodyWords;
    this.knownBodies = knownBodies;
    this.grammar = grammar;
  }

  /** Gives new types where the article as a whole speaks against the old ones. */
  void repair() {
    for (Occurrence name : article.names()) {
      List<String> words = bodyWords.normal(name.text);
      byKey.computeIfAbsent(Keys.join(words), k -> new ArrayList<>(1)).add(name);
      if (name.type == EntityType.PERSON) {
        learnPerson(name);
      } else if (isBody(name)) {
        learnBody(words);
      }
    }
    byKey.forEach(this::repair);
  }

  private void learnPerson(Occurrence name) {
    PersonName person = PersonName.of(name.text, nameParts);
    int size = person.words().size();
    for (int from = Math.max(1, size - MOST_WORDS); from < size; from++) {
      surnames.add(Keys.join(Keys.singulars(person.words().subList(from, size))));
    }
    if (size > 1) {
      personParts.addAll(Keys.singulars(person.words()));
    }
  }

  private void learnBody(List<String> words) {
    int end = 0;
    while (end < words.size()
        && !bodyWords.isGeneric(words.get(end))
        && !bodyWords.isLegal(words.get(end))
        && !bodyWords.isFunction(words.get(end))) {
      end++;
    }
    if (end > 0 && end < words.size()) {
      stems.add(Keys.join(words, 0, end));
    }
  }

  private void repair(String key, List<Occurrence> names) {
    if (knownBodies.isOrganization(key)) {
      names.forEach(name -> mistaken(name, EntityType.ORGANIZATION));
    } else if (surnames.contains(key) && isNowhere(names)) {
      names.forEach(name -> mistaken(name, EntityType.PERSON));
    } else if (stems.contains(key) && !personParts.contains(key) && isOneWord(names.get(0))) {
      names.stream()
          .filter(name -> name.type == EntityType.PERSON)
          .forEach(name -> name.type = EntityType.ORGANIZATION);
    } else if (names.size() > 2) {
      majority(names);
    }
  }

  private static void mistaken(Occurrence name, EntityType type) {
    if (name.type == EntityType.LOCATION
        || (name.type == EntityType.PERSON && type == EntityType.ORGANIZATION)
        || (name.type == EntityType.ORGANIZATION && type == EntityType.PERSON)) {
      name.type = type;
    }
  }

  /** Whether a surname is never a place and not mostly a body. */
  private boolean isNowhere(List<Occurrence> names) {
    int bodies = 0;
    for (Occurrence name : names) {
      if (name.type == EntityType.LOCATION && isWhere(name)) {
        return false;
      }
      bodies += isBody(name) ? 1 : 0;
    }
    return 2 * bodies < names.size();
  }

  private boolean isWhere(Occurrence name) {
    return grammar.is(
        Grammar.Kind.PREPOSITION, article.word(name.firstToken - 1, article.sentence(name)));
  }

  private static boolean isOneWord(Occurrence name) {
    return name.endToken - name.firstToken == 1;
  }

  private void majority(List<Occurrence> names) {
    Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
    double all = 0;
    for (Occurrence name : names) {
      votes.merge(name.type, name.score, Double::sum);
      all += name.score;
    }
    for (Map.Entry<EntityType, Double> vote : votes.entrySet()) {
      if (vote.getKey() != EntityType.NATIONALITY
          && vote.getKey() != EntityType.COUNTRY
          && vote.getValue() > MAJORITY * (all - vote.getValue())) {
        for (Occurrence name : names) {
          boolean keeps =
              name.type == EntityType.NATIONALITY
                  || name.type == EntityType.COUNTRY
                  || (name.type == EntityType.LOCATION && isWhere(name));
          name.type = keeps ? name.type : vote.getKey();
        }
      }
    }
  }

  private static boolean isBody(Occurrence name) {
    return name.type == EntityType.AGENCY || name.type == EntityType.ORGANIZATION;
  }
}
