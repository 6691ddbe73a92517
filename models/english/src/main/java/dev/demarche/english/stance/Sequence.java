// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import dev.demarche.Span;
import dev.demarche.Tokens;
import java.util.Arrays;

/**
 * Tokens that patterns are matched on, without quotation marks, between two borders: word numbers,
 * flags, and where they stand. Filled once, then only read.
 */
final class Sequence {

  /** A word or name of the speaker's side. */
  static final byte OWN = 1;

  /** A word or name for somebody else. */
  static final byte OTHER = 2;

  /** A number. */
  static final byte NUMBER = 4;

  /** The border of a sequence, or a mark that ends a sentence or part of one. */
  static final byte BORDER = 8;

  /** A comma, dash or bracket. */
  static final byte COMMA = 16;

  /** The border where a sequence starts. */
  static final byte START = 32;

  /** Stands in quotation marks. */
  static final byte QUOTED = 64;

  private static final int NO_TOKEN = -1;

  private int[] ids = new int[32];
  private int[] tokens = new int[32];
  private byte[] flags = new byte[32];
  private int size;

  Sequence() {
    add(Vocabulary.UNKNOWN, NO_TOKEN, BORDER | START);
  }

  /** Adds the border at the end. */
  void addBorder() {
    add(Vocabulary.UNKNOWN, NO_TOKEN, BORDER);
  }

  void add(int id, int token, int flag) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
      tokens = Arrays.copyOf(tokens, 2 * size);
      flags = Arrays.copyOf(flags, 2 * size);
    }
    ids[size] = id;
    tokens[size] = token;
    flags[size++] = (byte) flag;
  }

  int size() {
    return size;
  }

  int id(int position) {
    return ids[position];
  }

  /** Whether a position has one of the flags. */
  boolean is(int position, int flag) {
    return (flags[position] & flag) != 0;
  }

  /** Index of the token at a position, negative at a border. */
  int token(int position) {
    return tokens[position];
  }

  /** The stretch of text from one position to another, end exclusive; empty if only borders. */
  Span span(Tokens text, int start, int end) {
    int first = start;
    int last = end - 1;
    while (first < end && tokens[first] == NO_TOKEN) {
      first++;
    }
    while (last > first && tokens[last] == NO_TOKEN) {
      last--;
    }
    if (first >= end) {
      return new Span(0, 0);
    }
    return new Span(text.start(tokens[first]), text.end(tokens[last]));
  }
}
