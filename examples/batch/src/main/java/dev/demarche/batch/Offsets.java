// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** What the offsets of an output count. */
public enum Offsets {
  /** UTF-16 code units, as Java, JavaScript and C# count. */
  UTF16("utf16") {
    @Override
    IntUnaryOperator in(String text) {
      return IntUnaryOperator.identity();
    }
  },
  /** Unicode code points, as Python counts; an unpaired surrogate counts as one. */
  CODEPOINT("codepoint") {
    @Override
    IntUnaryOperator in(String text) {
      int[] pairEnds = pairEnds(text);
      return pairEnds.length == 0
          ? IntUnaryOperator.identity()
          : offset -> offset - endsUpTo(pairEnds, offset);
    }
  };

  private final String label;

  Offsets(String label) {
    this.label = label;
  }

  /** Turns offsets in UTF-16 code units of {@code text} into offsets of this kind. */
  abstract IntUnaryOperator in(String text);

  /** As users and the output call it. */
  @Override
  public String toString() {
    return label;
  }

  private static int[] pairEnds(String text) {
    int[] ends = new int[16];
    int size = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (size == ends.length) {
          ends = Arrays.copyOf(ends, 2 * size);
        }
        ends[size++] = ++i;
      }
    }
    return Arrays.copyOf(ends, size);
  }

  private static int endsUpTo(int[] pairEnds, int offset) {
    int index = Arrays.binarySearch(pairEnds, offset);
    return index >= 0 ? index + 1 : -index - 1;
  }
}
