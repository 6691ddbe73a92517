// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

/** What the lower-case vocabulary hides of a word: capitals and digits, as a number. */
final class WordShape {

  private static final int LOWER = 1;
  private static final int CAPITALIZED = 2;
  private static final int UPPER = 3;
  private static final int CAPITAL = 4;
  private static final int MIXED = 5;
  private static final int DIGITS = 6;
  private static final int WITH_DIGITS = 7;
  private static final int MARK = 8;
  private static final int OTHER = 9;

  private WordShape() {}

  /** The shape of a word that is not empty; 0 is kept for what is no word. */
  static int of(String text, int start, int end) {
    int first = text.codePointAt(start);
    int behindFirst = start + Character.charCount(first);
    if (behindFirst == end && Characters.isPunctuation(first)) {
      return MARK;
    }
    int digits = 0;
    int count = 0;
    boolean changes = false;
    boolean capitals = false;
    boolean titles = false;
    boolean lower = false;
    boolean capitalsBehind = false;
    int c;
    for (int i = start; i < end; i += Character.charCount(c)) {
      c = text.codePointAt(i);
      count++;
      digits += Characters.isDigit(c) ? 1 : 0;
      boolean capital = Character.isUpperCase(c);
      boolean title = Character.isTitleCase(c);
      capitals |= capital;
      titles |= title;
      capitalsBehind |= i > start && (capital || title);
      lower |= Character.isLowerCase(c);
      changes |= Character.toLowerCase(c) != c;
    }
    if (digits > 0) {
      return digits == count ? DIGITS : WITH_DIGITS;
    }
    if (lower && !capitals && !titles) {
      return LOWER;
    }
    if (capitals && !lower && !titles) {
      return count == 1 ? CAPITAL : UPPER;
    }
    if (Character.isUpperCase(first) && lower && !capitalsBehind) {
      return CAPITALIZED;
    }
    return changes ? MIXED : OTHER;
  }
}
