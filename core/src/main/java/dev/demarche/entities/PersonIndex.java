// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the persons of an article by their names. Every look-up takes constant time: a short form
 * that more than {@link #MOST} persons share keeps the first of them only.
 */
final class PersonIndex {

  /** What a short form is of the full name, the best last. */
  enum Role {
    MIDDLE,
    GIVEN,
    SURNAME
  }

  /** A person that a short form can mean. */
  record Match(Person person, Role role) {}

  private static final int MOST = 16;
  private static final int MOST_WORDS = 7;

  private final Map<String, Person> byKey = new HashMap<>();
  private final Map<String, List<Person>> byPair = new HashMap<>();
  private final Map<String, List<Match>> byShort = new HashMap<>();

  /** The person with exactly this name, spelling aside, or null. */
  @Nullable Person exact(PersonName name) {
    return byKey.get(name.key());
  }

  /** Persons whose given name and surname stand under a key that {@link #putPair} was given. */
  List<Person> pair(String key) {
    return byPair.getOrDefault(key, List.of());
  }

  /** Persons whose name has these words as a part. */
  List<Match> parts(String joinedWords) {
    return byShort.getOrDefault(joinedWords, List.of());
  }

  /** Makes a person known under a full name. */
  void putName(PersonName name, Person person) {
    byKey.putIfAbsent(name.key(), person);
  }

  /** Makes a person known under a pair of given name and surname. */
  void putPair(String key, Person person) {
    List<Person> persons = byPair.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (persons.size() < MOST && !persons.contains(person)) {
      persons.add(person);
    }
  }

  /** Makes a person known under all parts of a name. */
  void putParts(PersonName name, Person person) {
    ImmutableList<String> words = name.words();
    if (words.size() > MOST_WORDS) {
      putPart(name.last(), person, Role.SURNAME);
      putPart(name.first(), person, Role.GIVEN);
      return;
    }
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= words.size(); to++) {
        putPart(Keys.join(words, from, to), person, role(name, from, to));
      }
    }
  }

  private static Role role(PersonName name, int from, int to) {
    if (to == name.words().size() || (name.familyFirst() && from == 0)) {
      return Role.SURNAME;
    }
    return from == 0 ? Role.GIVEN : Role.MIDDLE;
  }

  private void putPart(String part, Person person, Role role) {
    List<Match> matches = byShort.computeIfAbsent(part, k -> new ArrayList<>(1));
    for (int i = 0; i < matches.size(); i++) {
      if (matches.get(i).person() == person) {
        if (matches.get(i).role().compareTo(role) < 0) {
          matches.set(i, new Match(person, role));
        }
        return;
      }
    }
    if (matches.size() < MOST) {
      matches.add(new Match(person, role));
    }
  }
}
