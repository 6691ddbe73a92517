// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.english.entities.Words.Style;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names and other phrases, each with a set of marks, found in a text at a given token. Letter case
 * counts, except in sentences that are capitalised throughout. Immutable.
 */
final class Phrases {

  /** No phrase. */
  static final long NONE = 0;

  private static final class Entry {
    final String[] words;
    final int marks;

    Entry(String[] words, int marks) {
      this.words = words;
      this.marks = marks;
    }
  }

  private final Map<String, Entry[]> byFirst;

  private Phrases(Map<String, Entry[]> byFirst) {
    this.byFirst = byFirst;
  }

  /** Collects phrases; marks given to the same phrase add up. */
  static final class Builder {
    private final Map<String, Integer> marks = new HashMap<>();

    void add(String phrase, int mark) {
      marks.merge(Words.fold(phrase), mark, (a, b) -> a | b);
    }

    Phrases build() {
      Cutter cutter = new Cutter();
      Map<String, Entry[]> byFirst = new HashMap<>(2 * marks.size());
      for (Map.Entry<String, Integer> phrase : marks.entrySet()) {
        String[] words = cutter.words(phrase.getKey());
        if (words.length > 0) {
          Entry entry = new Entry(words, phrase.getValue());
          byFirst.merge(
              words[0].toLowerCase(Locale.ROOT), new Entry[] {entry}, Builder::longestFirst);
        }
      }
      return new Phrases(byFirst);
    }

    /** The entries with one more, behind those that are as long. */
    private static Entry[] longestFirst(Entry[] entries, Entry[] one) {
      Entry[] more = Arrays.copyOf(entries, entries.length + 1);
      int i = entries.length;
      while (i > 0 && more[i - 1].words.length < one[0].words.length) {
        more[i] = more[i - 1];
        i--;
      }
      more[i] = one[0];
      return more;
    }
  }

  /**
   * The longest phrase with one of the marks that starts at token {@code i} and ends before token
   * {@code limit}.
   *
   * @return its end and its marks, see {@link #end} and {@link #marks}; {@link #NONE} if there is
   *     none
   */
  long match(Words words, int i, int limit, int wanted) {
    Entry[] entries = byFirst.get(words.lower(i));
    if (entries == null) {
      return NONE;
    }
    for (Entry entry : entries) {
      if ((entry.marks & wanted) != 0 && fits(entry.words, words, i, limit)) {
        return (long) (i + entry.words.length) << 32 | entry.marks;
      }
    }
    return NONE;
  }

  /** The marks of a phrase of one word as it stands, 0 if it is none. */
  int marks(Words words, int i) {
    Entry[] entries = byFirst.get(words.lower(i));
    int marks = 0;
    if (entries != null) {
      for (Entry entry : entries) {
        if (entry.words.length == 1 && fits(entry.words, words, i, i + 1)) {
          marks |= entry.marks;
        }
      }
    }
    return marks;
  }

  static int end(long match) {
    return (int) (match >>> 32);
  }

  static int marks(long match) {
    return (int) match;
  }

  private static boolean fits(String[] phrase, Words words, int i, int limit) {
    if (i + phrase.length > limit) {
      return false;
    }
    boolean anyCase = words.style(i) == Style.UPPER;
    for (int k = 0; k < phrase.length; k++) {
      String word = words.text(i + k);
      if (!(anyCase ? word.equalsIgnoreCase(phrase[k]) : word.equals(phrase[k]))) {
        return false;
      }
    }
    return true;
  }
}
