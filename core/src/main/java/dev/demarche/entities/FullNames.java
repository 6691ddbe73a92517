// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which full names of an article are one person's: middle names, initials, nicknames and
 * slips of spelling aside. Looks names up by keys made from given name and surname.
 */
final class FullNames {

  /** Shorter words differ too easily by one letter. */
  private static final int SHORTEST_MISSPELT = 5;

  /** Longer words are no names. */
  private static final int LONGEST_MISSPELT = 30;

  private static final String INITIAL = "initial ";

  private final PersonIndex index;
  private final PersonWords words;

  FullNames(PersonIndex index, PersonWords words) {
    this.index = index;
    this.words = words;
  }

  /** The person who has this name of two words or more; a new one if none has. */
  Person personOf(PersonName name) {
    Person person = index.exact(name);
    if (person == null) {
      person = variant(name);
    }
    if (person == null) {
      person = longer(name);
    }
    if (person == null) {
      person = new Person(name);
      person.learn(words.sexOfGivenName(name));
    }
    register(name, person);
    return person;
  }

  private void register(PersonName name, Person person) {
    index.putName(name, person);
    index.putParts(name, person);
    for (String key : keys(name)) {
      index.putPair(key, person);
    }
  }

  /** A person with the same surname and a given name that can be the same, or the other way. */
  private @Nullable Person variant(PersonName name) {
    for (String key : keys(name)) {
      for (Person person : index.pair(key)) {
        if (areOne(name, person.name)
            && (!key.startsWith(INITIAL) || oneIsInitial(name, person.name))) {
          return person;
        }
      }
    }
    return null;
  }

  /** The one person whose longer name has this one as a part. */
  private @Nullable Person longer(PersonName name) {
    Person found = null;
    for (PersonIndex.Match match : index.parts(Keys.join(name.words()))) {
      if (match.person().name.suffix().equals(name.suffix())) {
        if (found != null) {
          return null;
        }
        found = match.person();
      }
    }
    return found;
  }

  private static boolean areOne(PersonName one, PersonName other) {
    return one.suffix().equals(other.suffix())
        && one.familyFirst() == other.familyFirst()
        && middlesAgree(one.words(), other.words());
  }

  private static boolean oneIsInitial(PersonName one, PersonName other) {
    return one.first().length() == 1 || other.first().length() == 1;
  }

  /** Whether the middle names of one begin those of the other, initials counting as names. */
  private static boolean middlesAgree(List<String> one, List<String> other) {
    int common = Math.min(one.size(), other.size()) - 1;
    for (int i = 1; i < common; i++) {
      String a = one.get(i);
      String b = other.get(i);
      boolean initial = a.length() == 1 || b.length() == 1;
      if (initial ? a.charAt(0) != b.charAt(0) : !a.equals(b)) {
        return false;
      }
    }
    return true;
  }

  /** Keys under which other spellings of a name are found. */
  private List<String> keys(PersonName name) {
    String first = name.first();
    String last = name.last();
    List<String> keys = new ArrayList<>();
    if (first.length() == 1) {
      keys.add(INITIAL + first + " " + last);
    } else {
      keys.add("full " + first + " " + last);
      for (String form : words.otherForms(first)) {
        keys.add("full " + form + " " + last);
      }
      keys.add(INITIAL + first.charAt(0) + " " + last + (name.familyFirst() ? " first" : ""));
    }
    if (!name.familyFirst()) {
      misspellings(keys, "given ", first, last);
      misspellings(keys, "surname ", last, first);
    } else {
      ImmutableList<String> all = name.words();
      keys.add("full " + Keys.join(all, 1, all.size()) + " " + first);
    }
    return keys;
  }

  private void misspellings(List<String> keys, String kind, String word, String kept) {
    if (word.length() < SHORTEST_MISSPELT || word.length() > LONGEST_MISSPELT) {
      return;
    }
    String ending = word.endsWith("a") ? " a" : "";
    keys.add(kind + word + " " + kept + ending);
    for (int i = 1; i < word.length(); i++) {
      keys.add(kind + word.substring(0, i) + word.substring(i + 1) + " " + kept + ending);
    }
  }
}
