// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.speakers;

import dev.demarche.Entities;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Span;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the words of a source: where its head ends, which name it bears, what its head noun is. The
 * head of <i>the ministry's spokesman in Seoul, Lee Han</i> is <i>spokesman</i>.
 */
final class SourceReader {

  /** Words behind which a noun phrase only describes its head. */
  private static final Set<String> AFTER_HEAD =
      Set.of(
          "of",
          "for",
          "from",
          "in",
          "at",
          "on",
          "with",
          "to",
          "by",
          "who",
          "whom",
          "which",
          "that",
          "whose",
          "under",
          "near",
          "familiar",
          "close",
          "inside",
          "outside",
          "involved",
          "briefed",
          "about",
          "as",
          "after",
          "before",
          "while",
          "when",
          "where",
          "including");

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their");

  private static final Set<String> INDEFINITE =
      Set.of(
          "a",
          "an",
          "another",
          "any",
          "both",
          "each",
          "every",
          "few",
          "many",
          "most",
          "no",
          "one",
          "other",
          "several",
          "some",
          "two",
          "three",
          "four",
          "five",
          "unnamed",
          "anonymous");

  private final Entities entities;
  private final Tokens tokens;
  final Span span;
  final int first;
  final int end;

  /** The token behind the head. */
  final int headEnd;

  SourceReader(Entities entities, Span span) {
    this.entities = entities;
    this.tokens = entities.tokens();
    this.span = span;
    first = tokens.indexAt(span.start());
    int last = first;
    while (last < tokens.size() && tokens.end(last) <= span.end()) {
      last++;
    }
    end = last;
    headEnd = headEnd();
  }

  private int headEnd() {
    for (int t = first + 1; t < end; t++) {
      Mention mention = entities.at(tokens.start(t));
      boolean inName = mention != null && mention.span().start() < tokens.start(t);
      if (!inName && (isComma(t) || AFTER_HEAD.contains(lower(t)))) {
        return t;
      }
    }
    return end;
  }

  /** The name that the head of the source is, as in <i>Foreign Minister Lee Han of Borduria</i>. */
  Optional<Mention> name() {
    if (headEnd == first) {
      return Optional.empty();
    }
    Mention last = entities.at(tokens.start(headEnd - 1));
    if (last != null
        && last.form() == Mention.Form.NAME
        && last.span().end() >= tokens.end(headEnd - 1)
        && last.type() != EntityType.NATIONALITY) {
      return Optional.of(last);
    }
    return Optional.empty();
  }

  /** A name of one of these types directly before the noun: <i>the Harlow Times newspaper</i>. */
  Optional<Mention> nameBeforeNoun(Set<EntityType> types) {
    if (headEnd - first < 2) {
      return Optional.empty();
    }
    return Optional.ofNullable(entities.at(tokens.start(headEnd - 2)))
        .filter(mention -> mention.form() == Mention.Form.NAME && types.contains(mention.type()))
        .filter(mention -> mention.span().end() <= tokens.end(headEnd - 2));
  }

  /** The first word of the source, in lower case. */
  String opener() {
    return lower(first);
  }

  /** A person's name behind the head and a comma: <i>the manager, Lee Han</i>. */
  Optional<Mention> apposition() {
    if (headEnd < end && isComma(headEnd)) {
      for (Mention mention : mentionsFrom(headEnd)) {
        if (mention.type() == EntityType.PERSON && !isPossessive(mention)) {
          return Optional.of(mention);
        }
      }
    }
    return Optional.empty();
  }

  /** The first name of one of these types in the head, or in a phrase that belongs to it. */
  Optional<Mention> owner(Set<EntityType> types) {
    Optional<Mention> inHead = first(types, headSpan());
    return inHead.isPresent() || headEnd >= end || isComma(headEnd) ? inHead : any(types);
  }

  /** The first name of one of these types anywhere in the source. */
  Optional<Mention> any(Set<EntityType> types) {
    return first(types, span);
  }

  private Optional<Mention> first(Set<EntityType> types, Span where) {
    return entities.within(where).stream()
        .filter(mention -> mention.form() == Mention.Form.NAME && types.contains(mention.type()))
        .findFirst();
  }

  private Span headSpan() {
    int last = Math.max(first, headEnd - 1);
    return new Span(span.start(), Math.max(span.start(), Math.min(span.end(), tokens.end(last))));
  }

  /** The pronoun to which the head belongs: <i>his office</i>. */
  Optional<Mention> possessor() {
    return Optional.ofNullable(entities.at(tokens.start(first)))
        .filter(mention -> mention.form() == Mention.Form.PRONOUN);
  }

  /** The entities named in the source, as the country in <i>the Bordurian leader</i>. */
  Set<Integer> named() {
    Set<Integer> ids = new HashSet<>();
    for (Mention mention : entities.within(span)) {
      if (mention.form() == Mention.Form.NAME) {
        ids.add(mention.entity());
      }
    }
    return ids;
  }

  /** The last word of the head, in lower case: its noun. */
  String noun() {
    for (int t = headEnd - 1; t >= first; t--) {
      if (tokens.kind(t) == TokenKind.WORD) {
        return lower(t);
      }
    }
    return "";
  }

  /** Whether the whole source is one word. */
  boolean isOneWord() {
    return end - first == 1;
  }

  /** Whether two heads are joined: <i>Borduria and Syldavia</i>. */
  boolean isPair() {
    for (int t = first + 1; t < headEnd - 1; t++) {
      Mention mention = entities.at(tokens.start(t));
      if (mention == null
          && lower(t).equals("and")
          && entities.at(tokens.start(t - 1)) != null
          && entities.at(tokens.start(headEnd - 1)) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether the source begins with <i>the, this, that, his …</i>: it was spoken of before. */
  boolean isDefinite() {
    return DEFINITE.contains(lower(first));
  }

  /** Whether it begins with <i>a, some, three …</i>: it is new. */
  boolean isIndefinite() {
    return INDEFINITE.contains(lower(first)) || tokens.kind(first) == TokenKind.NUMBER;
  }

  private List<Mention> mentionsFrom(int token) {
    return entities.within(
        new Span(tokens.start(token), Math.max(span.end(), tokens.start(token))));
  }

  private boolean isPossessive(Mention mention) {
    int behind = tokens.indexAt(mention.span().end());
    return behind < tokens.size()
        && tokens.start(behind) == mention.span().end()
        && tokens.kind(behind) == TokenKind.CLITIC;
  }

  private boolean isComma(int token) {
    char c = tokens.firstChar(token);
    return c == ',' || c == '(' || c == ';' || c == '–' || c == '—';
  }

  private String lower(int token) {
    return tokens.text(token).toLowerCase(Locale.ROOT);
  }
}
