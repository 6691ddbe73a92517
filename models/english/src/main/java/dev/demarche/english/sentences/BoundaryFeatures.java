// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.sentences;

import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import dev.demarche.english.parameters.Hash;

/**
 * The features of the place behind a token, for the classifier that tells whether a sentence ends
 * there. The trained parameters depend on every line here. Not thread-safe.
 */
final class BoundaryFeatures {

  private static final int MOST = 24;

  final int[] values = new int[MOST];
  int size;

  private final Tokens tokens;
  private final Sides sides;
  private final int style;

  BoundaryFeatures(Tokens tokens, Sides sides) {
    this.tokens = tokens;
    this.sides = sides;
    this.style = style();
  }

  /**
   * Collects the features of the place behind {@code token}.
   *
   * @param core the token at or before it that closes nothing
   * @param first where the sentence starts
   */
  void of(int token, int core, int first) {
    size = 0;
    int closed = token == core ? 0 : tokens.kind(token).ordinal() + 1;
    int last = word(core);
    int lastShape = Shape.of(tokens, core);
    int before = word(core - 1);
    int beforeShape = Shape.of(tokens, core - 1);
    int next = word(token + 1);
    int nextShape = Shape.of(tokens, token + 1);
    int second = word(token + 2);
    int secondShape = Shape.of(tokens, token + 2);
    int shapes = lastShape * 64 + nextShape;
    add(1, next);
    add(2, last, nextShape);
    add(3, next, lastShape);
    add(4, before, lastShape);
    add(5, before, last);
    add(6, second, lastShape);
    add(7, second, next);
    add(8, beforeShape * 64 + secondShape, shapes);
    add(9, secondShape, shapes);
    add(10, word(first), nextShape);
    add(11, length(core), shapes);
    add(12, suffix(core), nextShape);
    add(13, closed, next);
    add(14, next, beforeShape * 64 + lastShape);
    add(15, word(token + 3), lastShape);
    add(16, word(core - 2), lastShape);
    add(17, sides.open(token), shapes);
    add(18, style, shapes);
    add(19, capitals(core, first), shapes);
  }

  /** How careless with capitals the writer is: how many sentence ends a small letter follows. */
  private int style() {
    int ends = 0;
    int careless = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.kind(i) == TokenKind.TERMINATOR && tokens.kind(i + 1) == TokenKind.WORD) {
        ends++;
        careless += Shape.isLower(Shape.of(tokens, i + 1)) ? 1 : 0;
      }
    }
    return ends == 0
        ? 0
        : careless == 0 ? 1 : careless * 10 < ends ? 2 : careless * 3 < ends ? 3 : 4;
  }

  /** Whether the sentence up to a token has many words with capitals, as headlines have. */
  private int capitals(int core, int first) {
    int words = 0;
    int lower = 0;
    for (int i = first; i <= core && i < first + 20; i++) {
      if (tokens.kind(i) == TokenKind.WORD) {
        words++;
        lower += Shape.isLower(Shape.of(tokens, i)) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : lower == 0 ? 1 : lower * 3 < words ? 2 : lower * 2 < words ? 3 : 4;
  }

  private void add(int template, int value) {
    values[size++] = Hash.feature(template, value);
  }

  private void add(int template, int first, int second) {
    values[size++] = Hash.feature(template, first, second);
  }

  private int word(int token) {
    if (token < 0 || token >= tokens.size()) {
      return 0;
    }
    return Hash.folded(tokens.text(), tokens.start(token), tokens.end(token));
  }

  private int suffix(int token) {
    int end = tokens.end(token);
    return Hash.folded(tokens.text(), Math.max(tokens.start(token), end - 3), end);
  }

  private int length(int token) {
    return Math.min(tokens.length(token), 6);
  }
}
