// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import dev.demarche.english.parameters.Hash;
import dev.demarche.english.tags.Tag;
import dev.demarche.quotes.Quotation;
import dev.demarche.quotes.QuotationMarks;
import java.util.Arrays;
import java.util.List;

/**
 * A text as the taggers see it: one unit for each token, but one for each whole quotation in
 * quotation marks. So a quotation is all content or none, and what stands on its two sides is near.
 * Columns, as in {@link Tokens}.
 */
final class Units {

  /** Kinds of capital letters: the values of {@link #shape}. */
  static final int LOWER = 0;

  static final int CAPITAL = 1;
  static final int ALL_CAPITALS = 2;
  static final int DIGIT = 3;
  static final int SIGN = 4;
  static final int QUOTATION = 5;

  private static final int QUOTATION_TAG = 30;

  private final Tokens tokens;
  final Sentences sentences;
  final List<Quotation> quotations;

  int size;
  final int[] first;
  final int[] end;

  /** Index into {@link #quotations}, or -1. */
  final int[] quotation;

  final int[] sentence;
  final int[] paragraph;

  /** Hash of the word, letter case aside; of a quotation, of its kind. */
  final int[] word;

  final int[] suffix;
  final int[] shape;

  /** Part of speech, as ordinals of {@link dev.demarche.english.tags.Tag}; of a quotation, 30. */
  final int[] tag;

  private Units(Sentences sentences, List<Quotation> quotations) {
    this.tokens = sentences.tokens();
    this.sentences = sentences;
    this.quotations = quotations;
    int capacity = tokens.size();
    first = new int[capacity];
    end = new int[capacity];
    quotation = new int[capacity];
    sentence = new int[capacity];
    paragraph = new int[capacity];
    word = new int[capacity];
    suffix = new int[capacity];
    shape = new int[capacity];
    tag = new int[capacity];
  }

  /** Finds the quotations of a text and lays out its units. */
  static Units of(Sentences sentences, byte[] tags) {
    Units units = new Units(sentences, QuotationMarks.find(sentences));
    units.lay();
    units.describe(tags);
    return units;
  }

  Tokens tokens() {
    return tokens;
  }

  String text() {
    return tokens.text();
  }

  /** From the first code unit of a unit to behind its last. */
  Span span(int unit) {
    return tokens.span(first[unit], end[unit]);
  }

  boolean isQuotation(int unit) {
    return quotation[unit] >= 0;
  }

  /** Whether a letter or digit begins a token of a unit: a quotation can be marks alone. */
  boolean hasWord(int unit) {
    for (int token = first[unit]; token < end[unit]; token++) {
      if (Character.isLetterOrDigit(tokens.firstChar(token))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a unit is this single token. */
  boolean is(int unit, String word) {
    return !isQuotation(unit) && tokens.isIgnoringCase(first[unit], word);
  }

  /** Whether a unit is <i>'s</i> or the apostrophe of a plural. */
  boolean isPossessive(int unit) {
    char c = tokens.firstChar(first[unit]);
    return c == '\'' || c == '’';
  }

  /** The unit with a token. */
  int indexOfToken(int token) {
    int found = Arrays.binarySearch(first, 0, size, token);
    return found >= 0 ? found : -found - 2;
  }

  private void lay() {
    int inSentence = 0;
    int next = 0;
    int token = 0;
    while (token < tokens.size()) {
      while (next < quotations.size() && quotations.get(next).span().end() <= tokens.start(token)) {
        next++;
      }
      while (sentences.get(inSentence).endToken() <= token) {
        inSentence++;
      }
      int behind = token + 1;
      quotation[size] = -1;
      if (next < quotations.size() && quotations.get(next).span().start() < tokens.end(token)) {
        quotation[size] = next;
        int close = quotations.get(next).span().end();
        while (behind < tokens.size() && tokens.start(behind) < close) {
          behind++;
        }
      }
      first[size] = token;
      end[size] = behind;
      sentence[size] = inSentence;
      paragraph[size] = sentences.get(inSentence).paragraph();
      size++;
      token = behind;
    }
  }

  private void describe(byte[] tags) {
    for (int u = 0; u < size; u++) {
      if (isQuotation(u)) {
        word[u] = Hash.feature(1, quotationKind(u));
        suffix[u] = word[u];
        shape[u] = QUOTATION;
        tag[u] = QUOTATION_TAG;
      } else {
        int start = tokens.start(first[u]);
        int stop = tokens.end(first[u]);
        word[u] = Hash.folded(text(), start, stop);
        suffix[u] = Hash.folded(text(), Math.max(start, stop - 3), stop);
        shape[u] = shapeOf(start, stop);
        tag[u] = tags[first[u]];
      }
    }
  }

  /** By length, the capital at its start and the stop at its end. */
  private int quotationKind(int unit) {
    int length = end[unit] - first[unit] - 2;
    int size = length <= 1 ? 0 : length <= 3 ? 1 : length <= 6 ? 2 : length <= 12 ? 3 : 4;
    int inner = Math.min(first[unit] + 1, end[unit] - 1);
    boolean capital = Character.isUpperCase(tokens.firstChar(inner));
    return (size * 2 + (capital ? 1 : 0)) * 4 + lastMark(unit);
  }

  /** How the words of a quotation end: 1 with a comma, 2 a full stop, 3 another stop, 0 without. */
  int lastMark(int unit) {
    int last = end[unit] - 1;
    if (last > first[unit] && tokens.kind(last) != TokenKind.TERMINATOR && isMark(last)) {
      last--;
    }
    char c = text().charAt(tokens.end(last) - 1);
    return c == ',' ? 1 : c == '.' ? 2 : c == '?' || c == '!' || c == '…' ? 3 : 0;
  }

  private boolean isMark(int token) {
    TokenKind kind = tokens.kind(token);
    return kind == TokenKind.CLOSING_QUOTE
        || kind == TokenKind.QUOTE
        || kind == TokenKind.OPENING_QUOTE
        || tokens.is(token, "'");
  }

  /** Whether a unit can be the verb of a clause by itself. */
  boolean isFinite(int unit) {
    return tag[unit] == Tag.VBD.ordinal()
        || tag[unit] == Tag.VBP.ordinal()
        || tag[unit] == Tag.AUX.ordinal();
  }

  private int shapeOf(int start, int stop) {
    char c = text().charAt(start);
    if (Character.isUpperCase(c)) {
      return stop - start > 1 && Character.isUpperCase(text().charAt(stop - 1))
          ? ALL_CAPITALS
          : CAPITAL;
    }
    if (Character.isLetter(c)) {
      return LOWER;
    }
    return Character.isDigit(c) ? DIGIT : SIGN;
  }
}
