// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.Sentence;
import dev.demarche.TokenKind;
import dev.demarche.entities.Grammar.Kind;
import dev.demarche.entities.Referent.Role;

/** A pronoun where it stands: whom grammar lets it mean, and how well a candidate fits. */
final class PronounPlace {

  /** A subject farther before the pronoun is in another clause. */
  private static final int LONGEST_CLAUSE = 30;

  private final Article article;
  private final Grammar grammar;
  final Pronoun pronoun;
  final int token;
  final int sentenceIndex;
  final Sentence sentence;

  /** Number of the quotation it stands in, or -1. */
  final int quotation;

  private final boolean object;

  PronounPlace(
      Article article,
      Grammar grammar,
      Pronoun pronoun,
      int token,
      int sentenceIndex,
      int quotation) {
    this.article = article;
    this.grammar = grammar;
    this.pronoun = pronoun;
    this.token = token;
    this.sentenceIndex = sentenceIndex;
    this.sentence = article.sentences.get(sentenceIndex);
    this.quotation = quotation;
    this.object =
        pronoun.form == Pronoun.Case.OBJECT || (pronoun == Pronoun.HER && !isNoun(token + 1));
  }

  /** Whether a word can be what <i>her</i> owns. */
  private boolean isNoun(int next) {
    String word = article.word(next, sentence);
    return !word.isEmpty()
        && article.tokens.kind(next) != TokenKind.PUNCTUATION
        && article.tokens.kind(next) != TokenKind.TERMINATOR
        && !grammar.is(Kind.PREPOSITION, word)
        && !grammar.is(Kind.CLAUSE, word)
        && !grammar.is(Kind.AUXILIARY, word)
        && !grammar.is(Kind.NOT_OWNED, word);
  }

  /** What it is in its clause. */
  Role role() {
    if (pronoun.form == Pronoun.Case.SUBJECT) {
      return Role.SUBJECT;
    }
    boolean possessive = pronoun.form == Pronoun.Case.POSSESSIVE && !object;
    return possessive ? Role.POSSESSOR : Role.OBJECT;
  }

  /** Whether sex and grammar allow it to mean somebody spoken of before. */
  boolean canMean(Referent referent) {
    if (!referent.canBe(pronoun.sex) || referent.endToken() > token) {
      return false;
    }
    boolean subjectOfThisClause =
        referent.sentence() == sentenceIndex
            && referent.role() == Role.SUBJECT
            && isOneClause(referent.endToken());
    return !(object && subjectOfThisClause);
  }

  private boolean isOneClause(int from) {
    if (token - from > LONGEST_CLAUSE) {
      return false;
    }
    for (int i = from; i < token; i++) {
      String word = article.word(i);
      if (grammar.is(Kind.CLAUSE, word)
          || word.equals("to")
          || article.tokens.kind(i) == TokenKind.PUNCTUATION) {
        return false;
      }
    }
    return true;
  }

  /** How well somebody fits; the numbers were set by hand on the training part of GUM. */
  double fit(Referent referent) {
    int distance = sentenceIndex - referent.sentence();
    int paragraphs = sentence.paragraph() - article.sentences.get(referent.sentence()).paragraph();
    boolean quoted = quotation >= 0;
    double fit = -1.0 * distance - 0.3 * paragraphs;
    fit += referent.role() == Role.SUBJECT ? 1.5 : 0;
    fit += distance == 0 ? 0.5 : 0;
    fit += distance == 0 && pronoun.form == Pronoun.Case.REFLEXIVE ? 3 : 0;
    fit += referent.hasSex() ? 1 : 0;
    fit -= (referent.quotation() >= 0) != quoted ? 0.5 : 0;
    fit += quoted && referent.quotation() == quotation ? 0.7 : 0;
    fit += referent.person() == null ? -0.5 : frequency(referent.person());
    fit -= 0.02 * Math.min(Math.abs(token - referent.endToken()), 50);
    return fit;
  }

  private static double frequency(Person person) {
    return 0.1 * Math.min(person.group.occurrences().size(), 10);
  }
}
