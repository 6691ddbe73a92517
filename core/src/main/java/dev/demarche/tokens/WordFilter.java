// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

/**
 * Tells of most words that they are not in a table, by a hash of their length and three of their
 * characters: one bit is read, and one word in a hundred is looked up in vain.
 */
final class WordFilter {

  private static final int BITS = 15;

  private final long[] bits = new long[1 << (BITS - 6)];

  /** Adds a word. */
  void add(String word) {
    int hash = hash(word.toCharArray(), 0, word.length());
    bits[hash >>> 6] |= 1L << hash;
  }

  /** The bits, for a loop that asks {@link #mayHold} for every word. Not to be changed. */
  long[] bits() {
    return bits;
  }

  /** Whether a word of this hash may have been added. */
  static boolean mayHold(long[] bits, int hash) {
    return (bits[hash >>> 6] >>> hash & 1) != 0;
  }

  /** The hash of a word, letter case aside: of its length, its first, middle and last character. */
  static int hash(char[] chars, int start, int end) {
    int word =
        (chars[start] | 0x20)
            + ((chars[(start + end) >>> 1] | 0x20) << 8)
            + ((chars[end - 1] | 0x20) << 16)
            + ((end - start) << 24);
    return (word * 0x2C1B3C6D) >>> (Integer.SIZE - BITS);
  }
}
