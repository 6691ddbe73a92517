// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.english.entities.Heads.Head;
import dev.demarche.english.entities.Words.Shape;
import org.jspecify.annotations.Nullable;

/** What the word lists say of the words of a document. */
final class Clues {

  final Lexicons lexicons;
  final Words words;

  Clues(Lexicons lexicons, Words words) {
    this.lexicons = lexicons;
    this.words = words;
  }

  /** The marks of token {@code i} as a phrase of one word. */
  int marks(int i) {
    return lexicons.phrases.marks(words, i);
  }

  /** The longest known name that starts at token {@code i}, see {@link Phrases#match}. */
  long name(int i, int limit) {
    return lexicons.phrases.match(words, i, limit, Marks.NAME);
  }

  /** The end of the longest known name that starts at token {@code i}, or {@code i}. */
  int nameEnd(int i, int limit) {
    long match = name(i, limit);
    return match == Phrases.NONE ? i : Phrases.end(match);
  }

  /**
   * The end of the longest title that starts at token {@code i}; {@code i} if there is none, or if
   * a country's name is longer, as <i>Saint Lucia</i> is.
   */
  int titleEnd(int i, int limit) {
    int title = end(i, limit, Marks.TITLE);
    return title < end(i, limit, Marks.COUNTRY | Marks.NATIONALITY) ? i : title;
  }

  private int end(int i, int limit, int marks) {
    long match = lexicons.phrases.match(words, i, limit, marks);
    return match == Phrases.NONE ? i : Phrases.end(match);
  }

  /** The head of a name, see {@link Heads#of}. */
  @Nullable Head head(int first, int end) {
    return lexicons.heads.of(words, first, end);
  }

  /** The head that a name ends in, see {@link Heads#atEnd}. */
  @Nullable Head headAtEnd(int first, int end) {
    return lexicons.heads.atEnd(words, first, end);
  }

  /** Whether token {@code i} is no name by itself: it opens sentences, or stands in lower case. */
  boolean commonWord(int i) {
    return opensSentences(i) || words.seenLowerCase(words.lower(i));
  }

  boolean opensSentences(int i) {
    return words.shape(i) != Shape.UPPER && lexicons.openers.contains(words.lower(i));
  }

  boolean article(int i) {
    String word = words.lower(i);
    return word.equals("the") || word.equals("a") || word.equals("an");
  }

  boolean givenName(int i) {
    return (marks(i) & Marks.GIVEN_NAME) != 0;
  }

  boolean calendar(int i) {
    return lexicons.calendar.contains(words.text(i));
  }

  boolean particle(int i) {
    return lexicons.particles.contains(words.text(i));
  }

  /** Whether token {@code i} begins a name like al-Masri, whose parts are tokens. */
  boolean articleOfName(int i) {
    return lexicons.particles.contains(words.lower(i))
        && words.hyphen(i + 1)
        && words.capital(i + 2);
  }

  /** Whether a lower-case word behind a hyphen makes an adjective: led, based. */
  boolean describes(int i) {
    String word = words.lower(i);
    return lexicons.joinedWords.contains(word)
        || (word.length() > 4
            && (word.endsWith("ed") || word.endsWith("ing") || word.endsWith("born")));
  }

  /** Whether <i>of</i>, <i>for</i> or <i>on</i> stands behind the first of these tokens. */
  boolean hasPreposition(int first, int end) {
    for (int k = first + 1; k < end; k++) {
      String word = words.text(k);
      if (word.equals("of") || word.equals("for") || word.equals("on")) {
        return true;
      }
    }
    return false;
  }
}
