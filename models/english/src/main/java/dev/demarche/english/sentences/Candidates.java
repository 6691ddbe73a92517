// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.sentences;

import dev.demarche.TokenKind;
import dev.demarche.Tokens;

/** Tells where a sentence may end; elsewhere it never does. Not thread-safe. */
final class Candidates {

  private static final int LONGEST_DATELINE = 12;

  private final Tokens tokens;
  private final Gaps gaps;
  private final Sides sides;
  private final Titles titles;

  /** The last token of the dateline that the paragraph opens with, or -1. */
  private int dateline = -1;

  Candidates(Tokens tokens, Gaps gaps, Sides sides, Titles titles) {
    this.tokens = tokens;
    this.gaps = gaps;
    this.sides = sides;
    this.titles = titles;
  }

  /** Tells that a paragraph starts at a token. */
  void startParagraph(int first) {
    dateline = datelineFrom(first);
  }

  /** Whether a sentence that starts at {@code first} may end behind {@code token}. */
  boolean mayEnd(int token, int first) {
    int next = token + 1;
    if (token <= dateline || sides.opens(token) || sides.closes(next)) {
      return false;
    }
    TokenKind nextKind = tokens.kind(next);
    if (nextKind == TokenKind.CLITIC || nextKind == TokenKind.PUNCTUATION && isComma(next)) {
      return false;
    }
    int core = core(token, first);
    boolean terminated = isTerminated(core);
    if (terminated && core == token && titles.isTitle(tokens, token)) {
      return false;
    }
    boolean apart = gaps.behind(token) != Gaps.NONE;
    if (nextKind == TokenKind.TERMINATOR) {
      return terminated && apart && tokens.length(next) > 1;
    }
    if (!apart) {
      return terminated && core == token && nextKind == TokenKind.WORD;
    }
    return terminated
        || tokens.kind(token) == TokenKind.PUNCTUATION
        || !Shape.isLower(Shape.of(tokens, next));
  }

  /** The last token of the words that end at {@code token} which closes nothing. */
  int core(int token, int first) {
    int core = token;
    while (core > first && sides.closes(core)) {
      core--;
    }
    return core;
  }

  private boolean isTerminated(int token) {
    return tokens.kind(token) == TokenKind.TERMINATOR
        || tokens.text().charAt(tokens.end(token) - 1) == '.';
  }

  private boolean isComma(int token) {
    char c = tokens.firstChar(token);
    return c == ',' || c == ';' || c == ':';
  }

  /**
   * Where the dateline ends: a place in capitals, what stands behind it without a small letter at
   * the start of a word, and a dash: {@code SEOUL, Nov. 3 (Reuters) -}.
   */
  private int datelineFrom(int first) {
    if (first >= tokens.size() || !Shape.isUpper(Shape.of(tokens, first))) {
      return -1;
    }
    for (int i = first + 1; i < first + LONGEST_DATELINE && !endsParagraph(i - 1); i++) {
      if (isDash(i)) {
        return i;
      }
      TokenKind kind = tokens.kind(i);
      if (kind == TokenKind.TERMINATOR || Shape.isLower(Shape.of(tokens, i))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean endsParagraph(int token) {
    return gaps.behind(token) >= Gaps.LINE;
  }

  private boolean isDash(int token) {
    char c = tokens.firstChar(token);
    boolean hyphen = c == '-' && (tokens.length(token) > 1 || gaps.behind(token) != Gaps.NONE);
    return hyphen || c == '–' || c == '—' || c == '―';
  }
}
