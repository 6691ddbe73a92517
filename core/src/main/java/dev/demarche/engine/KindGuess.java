// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

import dev.demarche.TokenKind;

/** Tells a token's kind from its characters alone, for tokenizers that give no kinds. */
final class KindGuess {

  private KindGuess() {}

  /** The kind of the token at these offsets. */
  static TokenKind of(String text, int start, int end) {
    int first = text.codePointAt(start);
    if (Character.isLetter(first)) {
      return word(text, start, end);
    }
    if (Character.isDigit(first)) {
      return TokenKind.NUMBER;
    }
    if (end - start > Character.charCount(first)) {
      int second = text.codePointAt(start + Character.charCount(first));
      if (Character.isLetterOrDigit(second)) {
        return joined(first, second);
      }
    }
    return sign(first, end - start);
  }

  private static TokenKind word(String text, int start, int end) {
    String token = text.substring(start, end);
    if (token.contains("://") || token.startsWith("www.")) {
      return TokenKind.URL;
    }
    if (token.indexOf('@') > 0) {
      return TokenKind.EMAIL;
    }
    return token.equals("n't") || token.equals("n’t") ? TokenKind.CLITIC : TokenKind.WORD;
  }

  private static TokenKind joined(int first, int second) {
    return switch (first) {
      case '@' -> TokenKind.HANDLE;
      case '#' -> TokenKind.HASHTAG;
      case '\'', '’' -> Character.isDigit(second) ? TokenKind.NUMBER : TokenKind.CLITIC;
      case '+', '-', '.', '−' -> Character.isDigit(second) ? TokenKind.NUMBER : TokenKind.WORD;
      default -> TokenKind.WORD;
    };
  }

  private static TokenKind sign(int first, int length) {
    return switch (first) {
      case '.', '?', '!', '…' -> TokenKind.TERMINATOR;
      case '"' -> TokenKind.QUOTE;
      case '\'' -> length > 1 ? TokenKind.CLOSING_QUOTE : TokenKind.QUOTE;
      case '`', '„', '‚' -> TokenKind.OPENING_QUOTE;
      default -> byCategory(first);
    };
  }

  private static TokenKind byCategory(int first) {
    return switch (Character.getType(first)) {
      case Character.INITIAL_QUOTE_PUNCTUATION -> TokenKind.OPENING_QUOTE;
      case Character.FINAL_QUOTE_PUNCTUATION -> TokenKind.CLOSING_QUOTE;
      case Character.START_PUNCTUATION -> TokenKind.OPENING_BRACKET;
      case Character.END_PUNCTUATION -> TokenKind.CLOSING_BRACKET;
      case Character.CURRENCY_SYMBOL -> TokenKind.CURRENCY;
      case Character.DASH_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          TokenKind.PUNCTUATION;
      default -> TokenKind.SYMBOL;
    };
  }
}
