// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import com.google.common.collect.ImmutableSet;
import dev.demarche.Sentence;
import dev.demarche.TokenKind;
import dev.demarche.entities.Grammar.Kind;
import dev.demarche.entities.Referent.Role;

/** Guesses from the words around a noun phrase what it is in its clause. */
final class Roles {

  private static final int LONGEST_APPOSITION = 14;
  private static final int LONGEST_PHRASE = 7;

  private static final ImmutableSet<String> POSSESSIVE_ENDINGS = ImmutableSet.of("'s", "'");

  private final Article article;
  private final Grammar grammar;

  Roles(Article article, Grammar grammar) {
    this.article = article;
    this.grammar = grammar;
  }

  /** What the phrase whose head stands at some tokens is in its clause. */
  Role role(int first, int end, Sentence sentence) {
    if (isPossessive(end, sentence)) {
      return Role.POSSESSOR;
    }
    if (isInverted(first, end, sentence)) {
      return Role.SUBJECT;
    }
    int before = startOfPhrase(first, sentence) - 1;
    if (grammar.is(Kind.PREPOSITION, article.word(before, sentence))) {
      return Role.OBJECT;
    }
    return grammar.isVerb(verbBehind(end, sentence)) ? Role.SUBJECT : Role.OBJECT;
  }

  /** Whether the phrase is the subject of a verb of speech. */
  boolean speaks(int first, int end, Sentence sentence) {
    return isInverted(first, end, sentence)
        || grammar.is(Kind.SPEECH, verbBehind(end, sentence))
        || isAccordingTo(startOfPhrase(first, sentence) - 1, sentence);
  }

  private boolean isAccordingTo(int token, Sentence sentence) {
    return article.word(token, sentence).equals("to")
        && article.word(token - 1, sentence).equals("according");
  }

  /** Whether a possessive ending stands at a token. */
  boolean isPossessive(int token, Sentence sentence) {
    return POSSESSIVE_ENDINGS.contains(article.word(token, sentence))
        && token > 0
        && article.tokens.end(token - 1) == article.tokens.start(token);
  }

  /** {@code said X} with nothing behind X that could be another subject. */
  private boolean isInverted(int first, int end, Sentence sentence) {
    int before = startOfPhrase(first, sentence) - 1;
    if (!grammar.is(Kind.SPEECH, article.word(before, sentence))) {
      return false;
    }
    String behind = article.word(end, sentence);
    return behind.isEmpty() || !grammar.isVerb(behind);
  }

  /** First token of the titles and adjectives before a name. */
  private int startOfPhrase(int first, Sentence sentence) {
    int start = first;
    while (start > sentence.firstToken() && first - start < LONGEST_PHRASE) {
      int before = start - 1;
      String word = article.word(before);
      if (article.tokens.kind(before) != TokenKind.WORD
          || grammar.is(Kind.PREPOSITION, word)
          || grammar.is(Kind.CLAUSE, word)
          || grammar.is(Kind.AUXILIARY, word)
          || grammar.is(Kind.PAST, word)
          || grammar.is(Kind.SPEECH, word)) {
        break;
      }
      start = before;
    }
    return start;
  }

  /** Whether a word of <i>Ann Roe of the Norland News wrote</i> is the verb. */
  private boolean isFinite(String word) {
    return word.isEmpty()
        || word.equals(",")
        || grammar.is(Kind.AUXILIARY, word)
        || grammar.is(Kind.PAST, word)
        || grammar.is(Kind.SPEECH, word)
        || (word.length() > 4 && word.endsWith("ed"));
  }

  /** The word where the verb stands if the phrase is a subject. */
  private String verbBehind(int end, Sentence sentence) {
    int token = end;
    String word = article.word(token, sentence);
    if (word.equals(",") || word.equals("(")) {
      String closing = word.equals(",") ? "," : ")";
      int close = token + 1;
      while (close < sentence.endToken()
          && close - token < LONGEST_APPOSITION
          && !article.word(close).equals(closing)) {
        close++;
      }
      if (!article.word(close, sentence).equals(closing)) {
        return "";
      }
      token = close + 1;
      word = article.word(token, sentence);
    }
    int limit = token + LONGEST_PHRASE;
    boolean described = grammar.is(Kind.PREPOSITION, word);
    while (token < limit && (grammar.isAdverb(word) || (described && !isFinite(word)))) {
      token++;
      word = article.word(token, sentence);
    }
    return article.tokens.size() > token
            && token < sentence.endToken()
            && (article.nameAt(token) != null || article.isCapitalized(token))
        ? ""
        : word;
  }
}
