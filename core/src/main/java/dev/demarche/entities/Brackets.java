// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.Sentence;
import dev.demarche.TokenKind;
import org.jspecify.annotations.Nullable;

/** Reads what stands in brackets behind a name: <i>International Atomic Energy Agency (IAEA)</i>. */
final class Brackets {

  private static final int LONGEST = 12;

  private final Article article;

  Brackets(Article article) {
    this.article = article;
  }

  /** The one word or one name in brackets directly behind a name, or null. */
  @Nullable String behind(Occurrence name) {
    Sentence sentence = article.sentence(name);
    int open = name.endToken;
    if (open + 2 >= sentence.endToken()
        || article.tokens.kind(open) != TokenKind.OPENING_BRACKET) {
      return null;
    }
    Occurrence inside = article.nameAt(open + 1);
    int close = inside == null ? open + 2 : inside.endToken;
    if (close >= sentence.endToken()
        || close - open > LONGEST
        || article.tokens.kind(close) != TokenKind.CLOSING_BRACKET) {
      return null;
    }
    return article
        .tokens
        .text()
        .substring(article.tokens.start(open + 1), article.tokens.end(close - 1));
  }

  /**
   * Whether one capitalised word is made of beginnings of a name's words: <i>Interpol</i> of
   * <i>International Police Organisation</i>.
   */
  static boolean isClipped(String word, BodyName name) {
    String folded = Keys.join(Keys.words(word, false));
    if (folded.isEmpty() || !Character.isUpperCase(word.charAt(0)) || word.indexOf(' ') >= 0) {
      return false;
    }
    int at = 0;
    int taken = 0;
    for (String part : name.words()) {
      int i = 0;
      while (i < part.length()
          && at < folded.length()
          && part.charAt(i) == folded.charAt(at)) {
        i++;
        at++;
      }
      taken += i > 0 ? 1 : 0;
    }
    return at == folded.length() && taken > 1;
  }
}
