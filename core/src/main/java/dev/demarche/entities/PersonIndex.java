// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Shorter words differ too easily by one letter, longer ones are no surnames. */
  private static final int SHORTEST_MISSPELT = 5;

  private static final int LONGEST_MISSPELT = 30;

  private final Map<String, Person> byKey = new HashMap<>();
  private final Map<String, List<Person>> byPair = new HashMap<>();
  private final Map<String, List<Person>> byMisspelling = new HashMap<>();
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

  /** Persons whose surname is a word but for one letter. */
  Set<Person> misspelt(String word) {
    Set<Person> persons = new LinkedHashSet<>();
    for (String key : misspellings(word)) {
      persons.addAll(byMisspelling.getOrDefault(key, List.of()));
    }
    return persons;
  }

  /** The word with one letter left out, first and last aside; none of a short word. */
  private static List<String> misspellings(String word) {
    List<String> keys = new ArrayList<>();
    if (word.length() >= SHORTEST_MISSPELT && word.length() <= LONGEST_MISSPELT) {
      keys.add(word);
      for (int i = 1; i < word.length() - 1; i++) {
        keys.add(word.substring(0, i) + word.substring(i + 1));
      }
    }
    return keys;
  }

  /** Makes a person known under a full name. */
  void putName(PersonName name, Person person) {
    byKey.putIfAbsent(name.key(), person);
    putMisspellings(name, person);
  }

  /** Makes a person known under slips of the pen in the surname. */
  void putMisspellings(PersonName name, Person person) {
    for (String key : misspellings(name.last())) {
      List<Person> persons = byMisspelling.computeIfAbsent(key, k -> new ArrayList<>(1));
      if (persons.size() < MOST && !persons.contains(person)) {
        persons.add(person);
      }
    }
  }

  /** Makes a person known under a pair of given name and surname. */
  void putPair(String key, Person person) {
    List<Person> persons = byPair.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (persons.size() < MOST && !persons.contains(person)) {
      persons.add(person);
    }
  }

  /** Makes a person known under all parts of a name, with initials and without. */
  void putParts(PersonName name, Person person) {
    List<String> words = name.words();
    putParts(words, name, person);
    List<String> noInitials = words.stream().filter(word -> word.length() > 1).toList();
    if (noInitials.size() > 1 && noInitials.size() < words.size()) {
      putParts(noInitials, name, person);
    }
  }

  private void putParts(List<String> words, PersonName name, Person person) {
    if (words.size() > MOST_WORDS) {
      putPart(name.last(), person, Role.SURNAME);
      putPart(name.first(), person, Role.GIVEN);
      return;
    }
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= words.size(); to++) {
        Role role =
            to == words.size() || (name.familyFirst() && from == 0)
                ? Role.SURNAME
                : from == 0 ? Role.GIVEN : Role.MIDDLE;
        putPart(Keys.join(words, from, to), person, role);
      }
    }
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
