// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import dev.demarche.Sentence;
import dev.demarche.TokenKind;
import dev.demarche.entities.Grammar.Kind;
import org.jspecify.annotations.Nullable;

/** Finds common nouns that speak of one human being: <i>the minister</i>, <i>her mother</i>. */
final class Nominals {

  private static final int MOST_ADJECTIVES = 4;

  private final Article article;
  private final PersonWords words;
  private final Grammar grammar;

  Nominals(Article article, PersonWords words, Grammar grammar) {
    this.article = article;
    this.words = words;
    this.grammar = grammar;
  }

  /**
   * A noun for a human being.
   *
   * @param noun the folded noun
   * @param title what the noun tells
   * @param definite whether it is someone the text spoke of before
   */
  record Nominal(String noun, Title title, boolean definite) {}

  /** The nominal whose head stands at a token, or null. */
  @Nullable Nominal at(int token, Sentence sentence) {
    if (article.tokens.kind(token) != TokenKind.WORD || article.nameAt(token) != null) {
      return null;
    }
    String noun = article.word(token);
    Title title = words.describes(noun);
    if (title == null || isTitleOfName(token, sentence)) {
      return null;
    }
    for (int i = token - 1; i >= sentence.firstToken() && i >= token - 1 - MOST_ADJECTIVES; i--) {
      String word = article.word(i);
      if (grammar.is(Kind.DEFINITE, word) || grammar.is(Kind.DETERMINER, word)) {
        return describesAnother(i, sentence)
            ? null
            : new Nominal(noun, title, grammar.is(Kind.DEFINITE, word));
      }
      if (article.tokens.kind(i) != TokenKind.WORD || grammar.is(Kind.PREPOSITION, word)) {
        return null;
      }
    }
    return null;
  }

  /** <i>the director Ann Roe</i>, <i>the director, Ann Roe</i>, <i>the prime minister</i>. */
  private boolean isTitleOfName(int token, Sentence sentence) {
    int next = token + 1;
    if (words.describes(article.word(next, sentence)) != null) {
      return true;
    }
    if (article.word(next, sentence).equals(",")) {
      next++;
    }
    Occurrence name = next < sentence.endToken() ? article.nameAt(next) : null;
    return name != null && name.type == EntityType.PERSON;
  }

  /** <i>Ann Roe, the director</i>; <i>Ann Roe is a director</i>. */
  private boolean describesAnother(int determiner, Sentence sentence) {
    String before = article.word(determiner - 1, sentence);
    return grammar.is(Kind.PREDICATIVE, before)
        || (before.equals(",") && article.nameAt(determiner - 2) != null);
  }
}
