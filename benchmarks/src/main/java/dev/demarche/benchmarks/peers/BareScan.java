// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.peers;

import java.util.Arrays;

/**
 * The limit: a scan by a table of 65,536 character classes that parts letters, digits and signs,
 * and makes every sign a token. No tokenizer that looks at each character and stores offsets does
 * less.
 */
public final class BareScan implements Peer {

  private static final byte SPACE = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte SIGN = 3;
  private static final int BLOCK = 4096;

  private final byte[] classes = classes();
  private final char[] block = new char[BLOCK];
  private int[] offsets = new int[2048];

  /** For the service loader. */
  public BareScan() {}

  @Override
  public String name() {
    return "bare scan";
  }

  @Override
  public Unit unit() {
    return Unit.TOKENS;
  }

  @Override
  public int read(String text) {
    int n = 0;
    int before = SPACE;
    for (int base = 0; base < text.length(); base += BLOCK) {
      int length = Math.min(BLOCK, text.length() - base);
      text.getChars(base, base + length, block, 0);
      reserve(n + 2 * length + 2);
      n = scan(base, length, before, n);
      before = classes[block[length - 1]];
    }
    if (before != SPACE) {
      offsets[n++] = text.length();
    }
    return n / 2;
  }

  /** Stores where tokens of a block end and start; the number of offsets stored. */
  private int scan(int base, int length, int classBefore, int from) {
    byte[] table = classes;
    char[] chars = block;
    int[] out = offsets;
    int n = from;
    int before = classBefore;
    for (int i = 0; i < length; i++) {
      int now = table[chars[i]];
      if (now != before || now == SIGN) {
        if (before != SPACE) {
          out[n++] = base + i;
        }
        if (now != SPACE) {
          out[n++] = base + i;
        }
        before = now;
      }
    }
    return n;
  }

  private void reserve(int capacity) {
    if (capacity > offsets.length) {
      offsets = Arrays.copyOf(offsets, Math.max(capacity, 2 * offsets.length));
    }
  }

  private static byte[] classes() {
    byte[] classes = new byte[1 << 16];
    for (int c = 0; c < classes.length; c++) {
      if (Character.isLetter(c)) {
        classes[c] = LETTER;
      } else if (Character.isDigit(c)) {
        classes[c] = DIGIT;
      } else if (!Character.isWhitespace(c)) {
        classes[c] = SIGN;
      }
    }
    return classes;
  }

  @Override
  public int start(int piece) {
    return offsets[2 * piece];
  }

  @Override
  public int end(int piece) {
    return offsets[2 * piece + 1];
  }
}
