// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.EntityType;
import dev.demarche.TokenKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends names that a trained model took for another thing of the same name: countries, states and
 * capitals that are also people, birds or regions. For one document.
 */
final class SenseMender {

  /** The oldest people have three digits. */
  private static final int LONGEST_AGE = 3;

  private final Lexicons lexicons;
  private final Words words;

  SenseMender(Lexicons lexicons, Words words) {
    this.lexicons = lexicons;
    this.words = words;
  }

  /** The names as they should be, in order. */
  List<Piece> mend(List<Piece> names) {
    Set<String> personWords = wordsOfPersons(names);
    List<Piece> mended = new ArrayList<>(names.size());
    for (Piece name : names) {
      Piece better = mend(name, personWords);
      if (better != null) {
        mended.add(better);
      }
    }
    return mended;
  }

  private Set<String> wordsOfPersons(List<Piece> names) {
    Set<String> persons = new HashSet<>();
    for (Piece name : names) {
      for (int i = name.first(); i < name.end(); i++) {
        if (name.type() == EntityType.PERSON && name.size() > 1) {
          persons.add(words.text(i));
        }
      }
    }
    return persons;
  }

  private @Nullable Piece mend(Piece name, Set<String> personWords) {
    if (isPlace(name.type()) && isAged(name)) {
      return name.as(EntityType.PERSON);
    }
    if (name.type() == EntityType.PERSON) {
      return isWhere(name, personWords) ? name.as(EntityType.LOCATION) : name;
    }
    if (isCountryBehindArticle(name)) {
      return new Piece(name.first() + 1, name.end(), EntityType.COUNTRY, name.score());
    }
    return lexicons.nameContext.mend(words, name);
  }

  private static boolean isPlace(EntityType type) {
    return type == EntityType.COUNTRY || type == EntityType.LOCATION;
  }

  /** <i>said Georgia, 34, a nurse</i>: people alone have an age. */
  private boolean isAged(Piece name) {
    int age = name.end() + 1;
    return name.size() == 1
        && (marks(name.first()) & (Marks.GIVEN_NAME | Marks.WEAK_GIVEN_NAME)) != 0
        && words.lower(name.end()).equals(",")
        && age < words.size()
        && words.tokens().kind(age) == TokenKind.NUMBER
        && words.text(age).length() < LONGEST_AGE
        && words.lower(age + 1).equals(",");
  }

  /** <i>Michigan voted</i>, in an article that knows nobody of that name. */
  private boolean isWhere(Piece name, Set<String> personWords) {
    boolean titled = name.first() > 0 && (marks(name.first() - 1) & Marks.TITLE) != 0;
    if (titled || personWords.contains(words.text(name.end() - 1))) {
      return false;
    }
    int places = Marks.PLACE | Marks.US_STATE;
    long match = lexicons.phrases.match(words, name.first(), name.end(), places);
    int people = Marks.CONTEXT | Marks.GIVEN_NAME | Marks.WEAK_GIVEN_NAME;
    return match != Phrases.NONE
        && Phrases.end(match) == name.end()
        && (Phrases.marks(match) & people) == 0;
  }

  /** <i>The USSR</i>, where a body's name has the article in it. */
  private boolean isCountryBehindArticle(Piece name) {
    if (name.size() == 1 || !words.text(name.first()).equals("The")) {
      return false;
    }
    long match = lexicons.phrases.match(words, name.first() + 1, name.end(), Marks.COUNTRY);
    return match != Phrases.NONE
        && Phrases.end(match) == name.end()
        && (Phrases.marks(match) & Marks.CONTEXT) == 0;
  }

  private int marks(int token) {
    return lexicons.phrases.marks(words, token);
  }
}
