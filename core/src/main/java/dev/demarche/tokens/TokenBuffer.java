// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import java.util.Arrays;

/**
 * Tokens in columns, to be filled again and again: {@link EnglishTokenizer#tokenize(CharSequence,
 * TokenBuffer)} overwrites what the buffer held. Grows by doubling and does not shrink; once it has
 * grown to the size of the texts, tokenizing allocates nothing.
 *
 * <p>Takes nine bytes a token, and three bytes a character of the part of the text at work. Not
 * thread-safe: one buffer a thread.
 */
public final class TokenBuffer {

  private static final TokenRule[] RULES = TokenRule.values();
  private static final byte[] KIND_OF_RULE = kindOfRule();

  int[] starts;
  int[] ends;
  byte[] rules;
  int size;
  final Window window = new Window();

  /** Makes an empty buffer. */
  public TokenBuffer() {
    this(256);
  }

  /** Makes an empty buffer with room for this many tokens. */
  TokenBuffer(int capacity) {
    starts = new int[capacity];
    ends = new int[capacity];
    rules = new byte[capacity];
  }

  /** The number of tokens. */
  public int size() {
    return size;
  }

  /** Offset of the first code unit of token {@code index}. */
  public int start(int index) {
    return starts[index];
  }

  /** Offset behind the last code unit of token {@code index}. */
  public int end(int index) {
    return ends[index];
  }

  /** The kind of token {@code index}. */
  public TokenKind kind(int index) {
    return rule(index).kind();
  }

  /** The rule that found token {@code index}. */
  public TokenRule rule(int index) {
    return RULES[rules[index]];
  }

  /**
   * Copies the tokens.
   *
   * @param text the text that was tokenized
   * @throws IllegalArgumentException if a token lies outside the text, which then is another one
   */
  public Tokens toTokens(String text) {
    byte[] kinds = new byte[size];
    for (int i = 0; i < size; i++) {
      kinds[i] = KIND_OF_RULE[rules[i]];
    }
    return Tokens.of(text, starts, ends, kinds, size);
  }

  /** Adds a token by its indexes in the window. */
  void add(int start, int end, TokenRule rule) {
    reserve(1);
    starts[size] = window.base + start;
    ends[size] = window.base + end;
    rules[size++] = (byte) rule.ordinal();
  }

  /** Makes room for so many tokens more. */
  void reserve(int tokens) {
    if (size + tokens > starts.length) {
      grow();
    }
  }

  private void grow() {
    int capacity = Math.max(16, size * 2);
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    rules = Arrays.copyOf(rules, capacity);
  }

  private static byte[] kindOfRule() {
    byte[] kinds = new byte[RULES.length];
    for (TokenRule rule : RULES) {
      kinds[rule.ordinal()] = (byte) rule.kind().ordinal();
    }
    return kinds;
  }
}
