// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import dev.demarche.Sentence;
import dev.demarche.Span;
import dev.demarche.TokenKind;
import dev.demarche.entities.Grammar.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Notes what the text calls people beside their names: <i>South Korean Defense Minister X</i>,
 * <i>X, head of the agency</i>, <i>the spokesman for the ministry, X,</i>. Only roles of the list
 * of titles count. Comes when all names have their groups.
 */
final class DescriptionStage {

  private final Article article;
  private final Grammar grammar;
  private final PhraseReader reader;

  DescriptionStage(Article article, PersonWords words, Grammar grammar) {
    this.article = article;
    this.grammar = grammar;
    this.reader = new PhraseReader(article, words, grammar);
  }

  /** Describes the groups of all people. */
  void resolve() {
    for (Occurrence person : article.names(EntityType.PERSON)) {
      Group group = person.group();
      if (group != null) {
        Sentence sentence = article.sentence(person);
        add(group, before(person, sentence));
        add(group, behind(person, sentence));
      }
    }
  }

  private void add(Group group, @Nullable Phrase phrase) {
    if (phrase != null) {
      group.describe(description(phrase));
    }
  }

  private @Nullable Phrase before(Occurrence person, Sentence sentence) {
    int first = person.firstToken;
    if (!article.word(first - 1, sentence).equals(",")) {
      return reader.endingAt(first, sentence);
    }
    boolean closed = isClosed(person.endToken, sentence) && !goesOn(person.endToken, sentence);
    return closed ? reader.upTo(first - 1, sentence) : null;
  }

  private @Nullable Phrase behind(Occurrence person, Sentence sentence) {
    int comma = person.endToken;
    if (!article.word(comma, sentence).equals(",")) {
      return null;
    }
    int first = comma + 1;
    boolean aged =
        first + 1 < sentence.endToken()
            && article.tokens.kind(first) == TokenKind.NUMBER
            && article.word(first + 1).equals(",");
    return reader.startingAt(aged ? first + 2 : first, sentence);
  }

  private boolean isClosed(int token, Sentence sentence) {
    return token >= sentence.endToken()
        || article.word(token).equals(",")
        || article.tokens.kind(token) == TokenKind.TERMINATOR;
  }

  /** Whether a list goes on: <i>the minister, X, and Y</i>. */
  private boolean goesOn(int comma, Sentence sentence) {
    String next = article.word(comma + 1, sentence);
    Occurrence name = comma + 1 < sentence.endToken() ? article.nameAt(comma + 1) : null;
    return next.equals("and")
        || next.equals("or")
        || (name != null && name.type == EntityType.PERSON);
  }

  private FoundDescription description(Phrase phrase) {
    Group employer = null;
    String country = null;
    String link = "";
    boolean owns = !grammar.is(Kind.NO_EMPLOYER, article.word(phrase.roleEnd() - 1));
    for (int i = phrase.start(); owns && i < phrase.end(); i++) {
      Occurrence name = article.nameAt(i);
      if (name == null) {
        String word = article.word(i);
        boolean links = i >= phrase.roleEnd() && grammar.is(Kind.PREPOSITION, word);
        owns = !links || grammar.is(Kind.EMPLOYER, word) || word.equals("from");
        link = links ? word : link;
        continue;
      }
      i = name.endToken - 1;
      Group group = name.group();
      if (group != null && isBody(group)) {
        employer = employer == null || name.endToken <= phrase.role() ? group : employer;
        owns = name.endToken <= phrase.role();
      } else if (group != null && country == null && isHome(name, link)) {
        country = group.type() == EntityType.COUNTRY ? group.country : null;
      }
    }
    if (country == null && employer != null) {
      country = employer.country;
    }
    Span span = span(phrase.start(), phrase.end());
    String role = span(phrase.role(), phrase.roleEnd()).of(article.tokens.text());
    return new FoundDescription(span, span.of(article.tokens.text()), role, employer, country);
  }

  /** Whether a country is the one that the role is of: not in <i>envoy for Borduria</i>. */
  private boolean isHome(Occurrence name, String link) {
    return link.isEmpty()
        || link.equals("of")
        || link.equals("from")
        || name.type == EntityType.NATIONALITY
        || article.word(name.endToken).equals("'s");
  }

  private static boolean isBody(Group group) {
    return group.type() == EntityType.AGENCY || group.type() == EntityType.ORGANIZATION;
  }

  private Span span(int first, int end) {
    return article.tokens.span(first, end);
  }
}
