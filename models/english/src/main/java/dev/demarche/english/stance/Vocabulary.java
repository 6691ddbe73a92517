// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import dev.demarche.Tokens;
import dev.demarche.english.parameters.Hash;
import java.util.Collection;

/**
 * Numbers for the words that the rules know, letter case aside; a lookup makes no string.
 * Immutable.
 */
final class Vocabulary {

  /** The number of all words that no rule knows. */
  static final int UNKNOWN = 0;

  private final String[] words;
  private final int[] table;
  private final int mask;

  /** Numbers words from 1 on, in order; they are lower case and differ. */
  Vocabulary(Collection<String> words) {
    this.words = new String[words.size() + 1];
    this.words[0] = "";
    this.mask = Integer.highestOneBit(4 * words.size() + 3) - 1;
    this.table = new int[mask + 1];
    int id = 0;
    for (String word : words) {
      this.words[++id] = word;
      int slot = Hash.folded(word, 0, word.length()) & mask;
      while (table[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = id;
    }
  }

  /** How many numbers there are, {@link #UNKNOWN} among them. */
  int size() {
    return words.length;
  }

  /** The number of a word in lower case. */
  int id(String word) {
    return id(word, 0, word.length());
  }

  /** The number of a token. */
  int id(Tokens tokens, int token) {
    return id(tokens.text(), tokens.start(token), tokens.end(token));
  }

  private int id(String text, int start, int end) {
    int slot = Hash.folded(text, start, end) & mask;
    while (table[slot] != 0) {
      if (equal(words[table[slot]], text, start, end)) {
        return table[slot];
      }
      slot = (slot + 1) & mask;
    }
    return UNKNOWN;
  }

  private static boolean equal(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = text.charAt(start + i);
      if (word.charAt(i) != (c == '’' ? '\'' : Character.toLowerCase(c))) {
        return false;
      }
    }
    return true;
  }
}
