// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

/** Finds emoji with what modifies them: skin colours, variation selectors, joiners, flags. */
final class Emoji {

  private static final int JOINER = 0x200D;

  private Emoji() {}

  /** Where the emoji ends that starts at an index, or the index itself if none does. */
  static int end(Window w, int start) {
    int first = codePointAt(w, start);
    if (isFlagLetter(first)) {
      int second = codePointAt(w, start + 2);
      return isFlagLetter(second) ? start + 4 : start + 2;
    }
    if (!isBase(first)) {
      return start;
    }
    int i = start + Character.charCount(first);
    while (true) {
      int c = codePointAt(w, i);
      if (isModifier(c)) {
        i += Character.charCount(c);
      } else if (c == JOINER && isBase(codePointAt(w, i + 1))) {
        i += 1 + Character.charCount(codePointAt(w, i + 1));
      } else {
        return i;
      }
    }
  }

  private static int codePointAt(Window w, int i) {
    return i < w.length ? w.codePoint(i) : -1;
  }

  private static boolean isBase(int c) {
    return c >= 0x1F000 && c <= 0x1FAFF && !isFlagLetter(c)
        || c >= 0 && c < 0x10000 && CharClass.of((char) c) == CharClass.EMOJI;
  }

  private static boolean isFlagLetter(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  /** Variation selectors, skin colours, keycaps, and the tags of the flags of regions. */
  private static boolean isModifier(int c) {
    return c == 0xFE0F
        || c == 0xFE0E
        || c == 0x20E3
        || c >= 0x1F3FB && c <= 0x1F3FF
        || c >= 0xE0020 && c <= 0xE007F;
  }
}
