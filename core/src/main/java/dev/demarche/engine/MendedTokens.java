// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

import dev.demarche.Tokens;
import java.util.Arrays;

/** Tokens in the making: whatever comes in, they cover the text and do not overlap. */
final class MendedTokens {

  private final String text;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private int size;
  private int covered;

  MendedTokens(String text, int capacity) {
    this.text = text;
    this.starts = new int[capacity];
    this.ends = new int[capacity];
    this.kinds = new byte[capacity];
  }

  /** Adds what is new in a stretch, and before it what nobody wanted. */
  void add(int start, int end) {
    int to = behindPair(Math.min(end, text.length()));
    int from = Math.min(Math.max(covered, beforePair(start)), to);
    addWords(covered, from);
    addTrimmed(from, to);
    covered = Math.max(covered, to);
  }

  Tokens build() {
    addWords(covered, text.length());
    covered = text.length();
    return Tokens.of(text, starts, ends, kinds, size);
  }

  /** Adds stretches without white space. */
  private void addWords(int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (isSpace(i)) {
        append(start, i);
        start = i + 1;
      }
    }
    append(start, to);
  }

  private void addTrimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(start)) {
      start++;
    }
    while (end > start && isSpace(end - 1)) {
      end--;
    }
    append(start, end);
  }

  private void append(int start, int end) {
    if (start >= end) {
      return;
    }
    if (size == starts.length) {
      int capacity = 2 * size + 16;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size++] = (byte) KindGuess.of(text, start, end).ordinal();
  }

  private int beforePair(int offset) {
    return splitsPair(offset) ? offset - 1 : offset;
  }

  private int behindPair(int offset) {
    return splitsPair(offset) ? offset + 1 : offset;
  }

  private boolean splitsPair(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private boolean isSpace(int offset) {
    char c = text.charAt(offset);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
