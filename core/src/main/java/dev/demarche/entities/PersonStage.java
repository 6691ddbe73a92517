// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Groups the names of people. First all names of two words or more, the longest first, tell which
 * persons there are; then every name in the order of the text is given to one of them: short forms
 * to the person whose surname, or else whose only given name they are.
 */
final class PersonStage {

  private final Article article;
  private final PersonWords words;
  private final TitleReader titles;
  private final PersonIndex index = new PersonIndex();
  private final FullNames fullNames;
  private final List<Person> persons = new ArrayList<>();

  PersonStage(Article article, PersonWords words, Grammar grammar) {
    this.article = article;
    this.words = words;
    this.titles = new TitleReader(article, words, grammar);
    this.fullNames = new FullNames(index, words);
  }

  /** Groups all names of type PERSON and returns the persons they mean. */
  List<Person> resolve() {
    List<Occurrence> names = article.names(EntityType.PERSON);
    List<PersonName> parsed = new ArrayList<>(names.size());
    for (Occurrence name : names) {
      parsed.add(PersonName.of(name.text, words.parts));
    }
    learnFullNames(parsed);
    for (int i = 0; i < parsed.size(); i++) {
      place(names.get(i), parsed.get(i));
    }
    return persons;
  }

  private void learnFullNames(List<PersonName> names) {
    Map<String, PersonName> distinct = new LinkedHashMap<>();
    for (PersonName name : names) {
      if (!name.isSingle()) {
        distinct.putIfAbsent(name.key(), name);
      }
    }
    List<PersonName> longestFirst = new ArrayList<>(distinct.values());
    longestFirst.sort(Comparator.comparingInt((PersonName name) -> -name.words().size()));
    for (PersonName name : longestFirst) {
      fullNames.personOf(name);
    }
  }

  private void place(Occurrence occurrence, PersonName name) {
    List<Title> read = titles.read(occurrence);
    Person person = name.isSingle() ? null : index.exact(name);
    if (person == null) {
      person = best(occurrence, name, read);
    }
    if (person == null && name.isSingle()) {
      person = misspelt(name, read);
    }
    if (person == null) {
      person = new Person(name);
      index.putParts(name, person);
      index.putMisspellings(name, person);
    }
    if (person.group.occurrences().isEmpty()) {
      persons.add(person);
    }
    for (Title title : read) {
      person.learn(title);
    }
    person.add(occurrence, name.isSingle());
  }

  /** The person that a short form means, or null if it means none that is known. */
  private @Nullable Person best(Occurrence occurrence, PersonName name, List<Title> titles) {
    Person best = null;
    PersonIndex.Role role = PersonIndex.Role.MIDDLE;
    double most = Double.NEGATIVE_INFINITY;
    boolean unsure = false;
    for (PersonIndex.Match match : index.parts(Keys.join(name.words()))) {
      if (!canBe(match.person(), name, titles) || match.role().compareTo(role) < 0) {
        continue;
      }
      unsure = best != null && match.role() == role && role != PersonIndex.Role.SURNAME;
      double score = score(match.person(), occurrence, titles);
      if (best == null || match.role() != role || score > most) {
        most = score;
        best = match.person();
        role = match.role();
      }
    }
    return unsure ? null : best;
  }

  /** The one person whose surname is the same but for one letter. */
  private @Nullable Person misspelt(PersonName name, List<Title> titles) {
    Person found = null;
    for (Person person : index.misspelt(name.last())) {
      if (canBe(person, name, titles)) {
        if (found != null) {
          return null;
        }
        found = person;
      }
    }
    return found;
  }

  private static boolean canBe(Person person, PersonName name, List<Title> titles) {
    for (Title title : titles) {
      if (!Sex.agree(title.sex(), person.sex())) {
        return false;
      }
    }
    return name.suffix().isEmpty()
        || name.suffix().equals(person.name.suffix())
        || (person.name.suffix().isEmpty() && person.name.isSingle());
  }

  private static double score(Person person, Occurrence occurrence, List<Title> titles) {
    double score = person.lastSentence() < 0 ? -30 : 0;
    for (Title title : titles) {
      if (title.office() && person.hasTitle(title)) {
        score += 20;
      }
    }
    score += person.isKin() ? -10 : 0;
    score += Math.min(person.timesAlone(), 1) * 3.0;
    score += Math.min(person.group.occurrences().size(), 3) * 0.5;
    score -= Math.min(occurrence.sentence - person.lastSentence(), 20) * 0.5;
    return score;
  }
}
