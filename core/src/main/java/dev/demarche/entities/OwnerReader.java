// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import dev.demarche.Sentence;
import dev.demarche.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the country that stands beside a body: <i>South Korea's National Intelligence Service</i>,
 * <i>the Foreign Ministry of Iraq</i>. Works on countries that have been resolved.
 */
final class OwnerReader {

  /** How many words may stand between <i>Iran's</i> and the name: <i>elite, then</i>. */
  private static final int MOST_ADJECTIVES = 2;

  private final Article article;

  OwnerReader(Article article) {
    this.article = article;
  }

  /** The code of the country beside a name, or null. */
  @Nullable String ownerOf(Occurrence body) {
    Sentence sentence = article.sentence(body);
    String before = countryAt(body.firstToken - 1, sentence);
    if (before == null) {
      before = possessor(body, sentence);
    }
    return before == null ? behind(body, sentence) : before;
  }

  private @Nullable String possessor(Occurrence body, Sentence sentence) {
    for (int i = body.firstToken - 1; i >= body.firstToken - 1 - MOST_ADJECTIVES; i--) {
      if (i <= sentence.firstToken()) {
        return null;
      }
      if (isPossessive(i)) {
        return countryAt(i - 1, sentence);
      }
      if (article.tokens.kind(i) != TokenKind.WORD || article.isCapitalized(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean isPossessive(int token) {
    String word = article.word(token);
    return word.equals("'s") || word.equals("'");
  }

  private @Nullable String behind(Occurrence body, Sentence sentence) {
    int next = body.endToken;
    if (!article.word(next, sentence).equals("of")) {
      return null;
    }
    next++;
    if (article.word(next, sentence).equals("the")) {
      next++;
    }
    Occurrence name = article.nameAt(next);
    return name != null && name.type == EntityType.COUNTRY ? countryAt(next, sentence) : null;
  }

  private @Nullable String countryAt(int token, Sentence sentence) {
    if (token < sentence.firstToken() || token >= sentence.endToken()) {
      return null;
    }
    Occurrence name = article.nameAt(token);
    if (name == null
        || (name.type != EntityType.COUNTRY && name.type != EntityType.NATIONALITY)
        || name.group() == null) {
      return null;
    }
    return name.group().country;
  }
}
