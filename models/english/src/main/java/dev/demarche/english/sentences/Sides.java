// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.sentences;

import dev.demarche.TokenKind;
import dev.demarche.Tokens;

/**
 * Which tokens open and which close something: brackets and quotation marks. A mark that does not
 * tell its side opens if it hangs on the word behind it, and closes if it hangs on the one before;
 * if it hangs on both or none, it closes what is open in its paragraph.
 */
final class Sides {

  static final byte NEITHER = 0;
  static final byte OPENS = 1;
  static final byte CLOSES = 2;

  private final byte[] sides;
  private final byte[] open;

  Sides(Tokens tokens, Gaps gaps) {
    sides = new byte[tokens.size()];
    this.open = new byte[tokens.size()];
    boolean open = false;
    int quotes = 0;
    int brackets = 0;
    for (int i = 0; i < sides.length; i++) {
      TokenKind kind = tokens.kind(i);
      if (kind == TokenKind.QUOTE) {
        boolean before = i > 0 && gaps.behind(i - 1) == Gaps.NONE;
        boolean behind = gaps.behind(i) == Gaps.NONE;
        boolean closes = before == behind ? open : before;
        sides[i] = closes ? CLOSES : OPENS;
        open = !closes;
      } else if (kind == TokenKind.OPENING_QUOTE || kind == TokenKind.OPENING_BRACKET) {
        sides[i] = OPENS;
      } else if (kind == TokenKind.CLOSING_QUOTE || kind == TokenKind.CLOSING_BRACKET) {
        sides[i] = CLOSES;
      }
      int by = sides[i] == OPENS ? 1 : sides[i] == CLOSES ? -1 : 0;
      if (kind == TokenKind.OPENING_BRACKET || kind == TokenKind.CLOSING_BRACKET) {
        brackets = Math.max(0, brackets + by);
      } else {
        quotes = Math.max(0, quotes + by);
      }
      this.open[i] = (byte) ((quotes > 0 ? 1 : 0) + (brackets > 0 ? 2 : 0));
      if (gaps.behind(i) == Gaps.PARAGRAPH) {
        open = false;
        quotes = 0;
        brackets = 0;
      }
    }
  }

  boolean opens(int token) {
    return sides[token] == OPENS;
  }

  /** What is open behind a token: 1 for a quotation, 2 for a bracket, 3 for both. */
  int open(int token) {
    return open[token];
  }

  boolean closes(int token) {
    return sides[token] == CLOSES;
  }
}
