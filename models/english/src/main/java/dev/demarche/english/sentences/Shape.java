// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.sentences;

import dev.demarche.TokenKind;
import dev.demarche.Tokens;

/** What a token looks like: its kind, and how a word is capitalized. */
final class Shape {

  static final int NONE = 0;
  private static final int LOWER = 1;
  private static final int TITLE = 2;
  private static final int UPPER = 3;
  private static final int MIXED = 4;
  private static final int LETTER = 5;
  private static final int DOTTED = 6;
  private static final int KINDS = 8;

  private Shape() {}

  /** The shape of a token; {@link #NONE} if there is none at the index. */
  static int of(Tokens tokens, int index) {
    if (index < 0 || index >= tokens.size()) {
      return NONE;
    }
    TokenKind kind = tokens.kind(index);
    if (kind == TokenKind.WORD || kind == TokenKind.HASHTAG) {
      return word(tokens, index);
    }
    return KINDS + kind.ordinal();
  }

  static boolean isLower(int shape) {
    return shape == LOWER;
  }

  static boolean isUpper(int shape) {
    return shape == UPPER;
  }

  private static int word(Tokens tokens, int index) {
    String text = tokens.text();
    int start = tokens.start(index);
    int end = tokens.end(index);
    char first = text.charAt(start);
    if (text.charAt(end - 1) == '.') {
      return DOTTED;
    }
    if (!Character.isUpperCase(first)) {
      return Character.isLowerCase(first) ? LOWER : MIXED;
    }
    if (end - start == 1) {
      return LETTER;
    }
    boolean upper = Character.isUpperCase(text.charAt(start + 1));
    return upper ? Character.isUpperCase(text.charAt(end - 1)) ? UPPER : MIXED : TITLE;
  }
}
