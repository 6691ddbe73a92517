// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.Sentence;
import dev.demarche.TokenKind;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in brackets behind a name: <i>International Atomic Energy Agency (IAEA)</i>.
 */
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
    if (open + 2 >= sentence.endToken() || article.tokens.kind(open) != TokenKind.OPENING_BRACKET) {
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
    if (folded.isEmpty()
        || folded.length() > LONGEST
        || !Character.isUpperCase(word.charAt(0))
        || word.indexOf(' ') >= 0) {
      return false;
    }
    Set<Integer> reached = new HashSet<>(Set.of(0));
    for (String part : name.words()) {
      Set<Integer> next = new HashSet<>(reached);
      for (int at : reached) {
        for (int i = 0; at + i < folded.length() && i < part.length(); i++) {
          if (part.charAt(i) != folded.charAt(at + i)) {
            break;
          }
          next.add(at + i + 1);
        }
      }
      reached = next;
    }
    return reached.contains(folded.length()) && !name.words().contains(folded);
  }
}
