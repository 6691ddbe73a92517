// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.CharClass.COMMA;
import static dev.demarche.tokens.CharClass.DASH;
import static dev.demarche.tokens.CharClass.HYPHEN;
import static dev.demarche.tokens.CharClass.LETTER;
import static dev.demarche.tokens.CharClass.TERMINATOR;

import org.jspecify.annotations.Nullable;

/** Decides whether a hyphen parts words. */
final class Hyphens {

  private static final int LONGEST_FRAGMENT = 3;

  private final Lexicon lexicon;
  private final boolean split;

  Hyphens(Lexicon lexicon, boolean split) {
    this.lexicon = lexicon;
    this.split = split;
  }

  /** Whether {@code e} is a hyphen before a letter or digit and the options keep such words. */
  boolean keeps(Window w, int e) {
    return !split && w.classes[e] == HYPHEN && w.isAlphanumeric(e + 1);
  }

  /** Where the part of a word or number ends that starts at {@code next}, behind a hyphen. */
  static int end(Window w, int next) {
    return w.alphanumerics(w.classes[next] == CharClass.DIGIT ? Numbers.end(w, next) : next);
  }

  /**
   * What joins the words around the hyphen at {@code e}; null if they are tokens apart.
   *
   * @param part where the last part before the hyphen starts, of a word that starts at {@code
   *     start}
   * @param known the rule so far
   */
  @Nullable TokenRule rule(Window w, int start, int part, int e, TokenRule known) {
    int next = e + 1;
    if (!w.isAlphanumeric(next)) {
      return part == start && isFragment(w, start, e) ? TokenRule.FRAGMENT : null;
    }
    int end = w.alphanumerics(next);
    if (lexicon.whole.get(w.chars, start, end) != null
        || lexicon.suffixes.get(w.chars, next, end) != null) {
      return TokenRule.AFFIX;
    }
    if (part == start) {
      Boolean number = lexicon.prefixes.get(w.chars, start, e);
      if (number != null && (number || w.classes[next] == LETTER)) {
        return TokenRule.AFFIX;
      }
    }
    if (isDrawnOut(w, e, end)) {
      return TokenRule.HYPHENATED;
    }
    return split ? null : whole(w, next, known);
  }

  private static TokenRule whole(Window w, int next, TokenRule known) {
    int digits = Numbers.end(w, next);
    boolean numbers = known == TokenRule.NUMBER || known == TokenRule.HYPHENATED_NUMBER;
    return numbers && digits > next && !w.isAlphanumeric(digits)
        ? TokenRule.HYPHENATED_NUMBER
        : TokenRule.HYPHENATED;
  }

  /** Whether only the letter before the hyphen follows, once or more: {@code hm-m}. */
  private static boolean isDrawnOut(Window w, int e, int end) {
    for (int i = e + 1; i < end; i++) {
      if (w.chars[i] != (w.chars[e - 1] | 0x20) || w.classes[i] != LETTER) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a word that ends in a hyphen was broken off: short and without a vowel, begun anew by
   * the next word, or before a dash.
   */
  private static boolean isFragment(Window w, int start, int e) {
    if (w.letters(start) != e) {
      return false;
    }
    boolean isShort = e - start == 1 || e - start <= LONGEST_FRAGMENT && isConsonants(w, start, e);
    byte behind = w.classes[e + 1];
    if (behind == COMMA || behind == TERMINATOR) {
      return isShort;
    }
    int next = w.skipBlanks(e + 1);
    if (behind == HYPHEN || next == e + 1 && !w.isBlank(next)) {
      return false;
    }
    return isShort
        || w.classes[next] == DASH
        || (w.chars[start] | 0x20) == (w.chars[next] | 0x20)
            && (w.chars[start + 1] | 0x20) == (w.chars[next + 1] | 0x20);
  }

  /** Whether a word has no vowel and is not in capitals throughout. */
  private static boolean isConsonants(Window w, int start, int e) {
    for (int i = start; i < e; i++) {
      if ("aeiouyAEIOUY".indexOf(w.chars[i]) >= 0) {
        return false;
      }
    }
    return !w.isUpper(e - 1);
  }
}
