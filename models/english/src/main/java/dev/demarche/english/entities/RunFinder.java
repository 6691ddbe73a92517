// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.EntityType;
import dev.demarche.TokenKind;
import dev.demarche.english.entities.Heads.Head;
import dev.demarche.english.entities.Words.Shape;
import dev.demarche.english.entities.Words.Style;

/**
 * Tells how far a run of name words goes: over capitals, and over the small words and signs that
 * join parts of one name.
 */
final class RunFinder {

  /** No name has more tokens; keeps the time linear. */
  private static final int LONGEST = 24;

  private final Clues clues;
  private final Words words;

  /** End of the sentence that is being read. */
  private int limit;

  RunFinder(Clues clues) {
    this.clues = clues;
    words = clues.words;
  }

  /** Says where the sentence ends. */
  void sentence(int end) {
    limit = end;
  }

  /** The end of the run of name words that starts at {@code i}. */
  int extend(int i) {
    int j = Math.max(i + 1, clues.nameEnd(i, limit));
    while (j < limit && j - i < LONGEST) {
      int next = step(i, j);
      if (next == j) {
        return j;
      }
      j = next;
    }
    return j;
  }

  /** One word or joint further, or the same place if the run ends before {@code j}. */
  private int step(int start, int j) {
    if (words.capital(j)) {
      if ((clues.calendar(j) && !clues.givenName(j - 1))
          || (words.style(j) == Style.TITLE
              && clues.opensSentences(j)
              && clues.nameEnd(j, limit) <= j + 1)
          || words.text(j).equals("I")) {
        return j;
      }
      return Math.max(j + 1, clues.nameEnd(j, limit));
    }
    if (j + 1 >= limit) {
      return j;
    }
    if (words.hyphen(j)) {
      boolean syllable = words.shape(j + 1) == Shape.LOWER && !clues.describes(j + 1);
      return words.capital(j + 1) || (syllable && personal(start, j)) ? j + 2 : j;
    }
    if (words.tokens().kind(j) == TokenKind.CLITIC || words.text(j).equals("'")) {
      return possessive(start, j);
    }
    if (words.text(j).equals("&") && words.capital(j + 1)) {
      return j + 1;
    }
    if (clues.particle(j)) {
      if (clues.articleOfName(j)) {
        return j + 3;
      }
      int k = j + 1;
      while (k < limit && k - j < 4 && clues.particle(k)) {
        k++;
      }
      return k < limit && words.capital(k) ? k : j;
    }
    return body(start, j);
  }

  /**
   * Whether the word before a hyphen and a lower-case syllable reads as part of a person's name.
   */
  private boolean personal(int start, int hyphen) {
    int marks = clues.marks(hyphen - 1);
    return (hyphen - 1 > start && (marks & (Marks.COUNTRY | Marks.NATIONALITY | Marks.PLACE)) == 0)
        || (words.shape(hyphen + 1) == Shape.LOWER
            && words.lower(hyphen + 1).length() <= 5
            && (marks & Marks.NAME) == 0
            && !clues.lexicons.openers.contains(words.lower(hyphen + 1))
            && !words.seenLowerCase(words.lower(hyphen + 1)));
  }

  /** People's Republic, Workers' Party, Prosecutor's Office. */
  private int possessive(int start, int j) {
    boolean bare = words.text(j).equals("'");
    if (!words.capital(j + 1)
        || !words.joined(j - 1)
        || (bare && !words.lower(j - 1).endsWith("s"))) {
      return j;
    }
    if (clues.lexicons.possessives.contains(words.lower(j - 1))) {
      return j + 1;
    }
    if ((clues.marks(j - 1) & Marks.NAME) != 0 || clues.nameEnd(start, limit) >= j) {
      return j;
    }
    Head head = clues.headAtEnd(j - 1, Math.min(limit, capitalEnd(j + 1)));
    return head != null && head.words() > 1 && start < j ? j + 1 : j;
  }

  private int capitalEnd(int j) {
    int k = j;
    while (k < limit && k - j < LONGEST && words.capital(k)) {
      k++;
    }
    return k;
  }

  /** of, for, and … inside the name of a body. */
  private int body(int start, int j) {
    String word = words.text(j);
    int next = j + 1;
    if (next < limit && words.text(next).equals("the")) {
      next++;
    }
    if (next >= limit || !words.capital(next) || clues.calendar(next)) {
      return j;
    }
    boolean joins =
        switch (word) {
          case "of" -> ofJoins(start, j);
          case "for", "on" -> {
            Head head = clues.headAtEnd(start, j);
            yield head != null && head.type() != EntityType.LOCATION;
          }
          case "and" -> next == j + 1 && andJoins(start, j);
          case "," -> commaJoins(start, j);
          default -> false;
        };
    return joins ? next : j;
  }

  private boolean ofJoins(int start, int j) {
    return clues.lexicons.heads.word(words.text(j - 1)) != null
        || clues.headAtEnd(start, j) != null;
  }

  /** Health and Human Services; Food and Drug Administration; not Iran and Iraq. */
  private boolean andJoins(int start, int j) {
    boolean listed = clues.hasPreposition(start, j);
    int end = capitalEnd(j + 1);
    if ((clues.marks(j - 1) & Marks.NAME) != 0 && !listed) {
      return false;
    }
    if (listed) {
      return clues.name(j + 1, limit) == Phrases.NONE
          && !clues.givenName(j + 1)
          && clues.head(start, j) != null;
    }
    if (clues.headAtEnd(start, j) != null) {
      return false;
    }
    Head head = clues.headAtEnd(j + 1, end);
    return head != null
        && head.type() != EntityType.LOCATION
        && head.words() < end - j
        && !clues.givenName(start)
        && !clues.givenName(j + 1);
  }

  /** Ministry of Health, Labour and Welfare. */
  private boolean commaJoins(int start, int j) {
    if (!clues.hasPreposition(start, j) || clues.head(start, j) == null) {
      return false;
    }
    int k = capitalEnd(j + 1);
    if (k < limit && words.text(k).equals(",")) {
      k++;
    }
    return k + 1 < limit
        && k - j <= 4
        && words.text(k).equals("and")
        && words.capital(k + 1)
        && clues.name(j + 1, limit) == Phrases.NONE
        && !clues.givenName(j + 1);
  }
}
