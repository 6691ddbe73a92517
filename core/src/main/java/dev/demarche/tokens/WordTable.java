// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of words that is asked with a slice of a {@code char} array, so that no string is made.
 * Immutable.
 *
 * <p>A word in lower case is found in any case. A word with a capital letter is found as it stands,
 * and in capitals throughout. A word with "=" in front is found only as it stands. Where several
 * fit, those that care for capitals come first. All apostrophes are alike.
 *
 * @param <V> what is told about a word
 */
final class WordTable<V> {

  private final Entry<V>[] slots;
  private final int longest;

  private WordTable(Entry<V>[] slots, int longest) {
    this.slots = slots;
    this.longest = longest;
  }

  /** The length of the longest word. */
  int longest() {
    return longest;
  }

  /** What is told about the word {@code chars[start .. end)}, or null if it is not here. */
  @Nullable V get(char[] chars, int start, int end) {
    if (end - start > longest || end <= start) {
      return null;
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + fold(chars[i]);
    }
    for (int slot = spread(hash) & (slots.length - 1);
        slots[slot] != null;
        slot = (slot + 1) & (slots.length - 1)) {
      if (slots[slot].matches(chars, start, end)) {
        return slots[slot].value;
      }
    }
    return null;
  }

  /** A letter of the basic alphabet in lower case; the straight apostrophe for all apostrophes. */
  static char fold(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c | 0x20);
    }
    return c != '_' && CharClass.of(c) == CharClass.APOSTROPHE ? '\'' : c;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15) ^ (hash >>> 7);
  }

  /** Collects the words of a table. */
  static final class Builder<V> {
    private final List<Entry<V>> entries = new ArrayList<>();

    Builder<V> put(String word, V value) {
      entries.add(new Entry<>(word, value));
      return this;
    }

    WordTable<V> build() {
      int size = Integer.highestOneBit(Math.max(4, entries.size()) * 4);
      @SuppressWarnings({"unchecked", "rawtypes"})
      Entry<V>[] slots = new Entry[size];
      int longest = 0;
      entries.sort(Comparator.comparing(entry -> !entry.exact && !entry.capital));
      for (Entry<V> entry : entries) {
        longest = Math.max(longest, entry.word.length());
        int slot = spread(entry.hash()) & (size - 1);
        while (slots[slot] != null) {
          slot = (slot + 1) & (size - 1);
        }
        slots[slot] = entry;
      }
      return new WordTable<>(slots, longest);
    }
  }

  private static final class Entry<V> {
    private final String word;
    private final boolean exact;
    private final boolean capital;
    private final V value;

    Entry(String word, V value) {
      this.exact = word.startsWith("=");
      this.word = exact ? word.substring(1) : word;
      this.capital = hasCapital(this.word);
      this.value = value;
    }

    private static boolean hasCapital(String word) {
      for (int i = 0; i < word.length(); i++) {
        if (fold(word.charAt(i)) != word.charAt(i)) {
          return true;
        }
      }
      return false;
    }

    int hash() {
      int hash = 0;
      for (int i = 0; i < word.length(); i++) {
        hash = 31 * hash + fold(word.charAt(i));
      }
      return hash;
    }

    boolean matches(char[] chars, int start, int end) {
      if (end - start != word.length()) {
        return false;
      }
      boolean same = true;
      boolean capitals = true;
      for (int i = 0; i < word.length(); i++) {
        char theirs = chars[start + i];
        char ours = word.charAt(i);
        if (fold(theirs) != fold(ours)) {
          return false;
        }
        same &= theirs == ours || fold(theirs) == ours && ours == '\'';
        capitals &= theirs < 'a' || theirs > 'z';
      }
      return same || !exact && (!capital || capitals);
    }
  }
}
