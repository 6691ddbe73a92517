// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

/** Classes of code points, as BERT's uncased tokenizer has them. */
final class Characters {

  /** Part of a word. */
  static final int LETTER = 0;

  /** A word by itself: punctuation, an ideograph. */
  static final int ALONE = 1;

  /** Part of no word: white space, control and format characters. */
  static final int NONE = 2;

  /**
   * Code points of numeric type <i>digit</i> that are no decimal digits: first and last of each
   * range (Unicode 14).
   */
  private static final int[] OTHER_DIGITS = {
    0xB2, 0xB3, 0xB9, 0xB9, 0x1369, 0x1371, 0x19DA, 0x19DA, 0x2070, 0x2070, 0x2074, 0x2079, 0x2080,
    0x2089, 0x2460, 0x2468, 0x2474, 0x247C, 0x2488, 0x2490, 0x24EA, 0x24EA, 0x24F5, 0x24FD, 0x24FF,
    0x24FF, 0x2776, 0x277E, 0x2780, 0x2788, 0x278A, 0x2792, 0x10A40, 0x10A43, 0x10E60, 0x10E68,
    0x11052, 0x1105A, 0x1F100, 0x1F10A,
  };

  private Characters() {}

  /** Which part of a word a code point can be. Beyond the first plane all are letters. */
  static int kind(int c) {
    if (c >= 'a' && c <= 'z' || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      return LETTER;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          NONE;
      default -> isPunctuation(c) || isIdeograph(c) ? ALONE : c == 0xFFFD ? NONE : LETTER;
    };
  }

  /** Whether a code point is punctuation, or a sign of ASCII. */
  static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Whether a code point is a digit, superscripts and circled digits included. */
  static boolean isDigit(int c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9';
    }
    if (Character.isDigit(c)) {
      return true;
    }
    for (int i = 0; i < OTHER_DIGITS.length && c >= OTHER_DIGITS[i]; i += 2) {
      if (c <= OTHER_DIGITS[i + 1]) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIdeograph(int c) {
    return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF;
  }
}
