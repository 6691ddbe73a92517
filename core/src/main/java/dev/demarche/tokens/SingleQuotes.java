// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.CharClass.APOSTROPHE;
import static dev.demarche.tokens.CharClass.LETTER;
import static dev.demarche.tokens.CharClass.OPENING_BRACKET;
import static dev.demarche.tokens.CharClass.OPENING_QUOTE;
import static dev.demarche.tokens.CharClass.QUOTE;

/** Tells quotation marks, possessives and elisions apart where an apostrophe starts a token. */
final class SingleQuotes {

  /** A single quotation mark that was opened so many characters ago is no longer waited for. */
  private static final int LONGEST_QUOTATION = 1000;

  private final Lexicon lexicon;
  private final Words words;

  SingleQuotes(Lexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /**
   * Adds the token that starts with an apostrophe or single quotation mark.
   *
   * @return the index behind it
   */
  int next(TokenBuffer out, int at) {
    Window w = out.window;
    if (w.chars[at + 1] == w.chars[at] || w.chars[at] == '‘' && w.chars[at + 1] == '’') {
      out.add(
          at, at + 2, isOpening(w, at, at + 2) ? TokenRule.OPENING_QUOTE : TokenRule.CLOSING_QUOTE);
      return at + 2;
    }
    boolean inWord = at > 0 && w.isAlphanumeric(at - 1);
    if (!inWord) {
      int elision = elision(out, at);
      if (elision > 0) {
        return elision;
      }
    }
    int letters = w.letters(at + 1);
    if (lexicon.clitics.get(w.chars, at + 1, letters) != null
        && !w.isAlphanumeric(letters)
        && w.classes[letters] != APOSTROPHE) {
      out.add(at, letters, TokenRule.CLITIC);
      return letters;
    }
    out.add(at, at + 1, rule(w, at, inWord));
    return at + 1;
  }

  /** {@code 'em}, {@code 'n'}, {@code '60s}. */
  private int elision(TokenBuffer out, int at) {
    Window w = out.window;
    int end = w.letters(at + 1);
    if (end > at + 1 && end - at <= lexicon.contractions.longest()) {
      if (w.classes[end] == APOSTROPHE && words.contraction(out, at, end + 1)) {
        return end + 1;
      }
      if (!w.isAlphanumeric(end) && words.contraction(out, at, end)) {
        return end;
      }
    }
    int digits = w.classes[at + 1] == CharClass.DIGIT ? w.digits(at + 1) : at;
    if (digits != at + 3) {
      return 0;
    }
    int behind =
        w.classes[digits] == LETTER && (w.chars[digits] | 0x20) == 's' ? digits + 1 : digits;
    if (w.classes[behind] == APOSTROPHE && (w.chars[behind + 1] | 0x20) == 's') {
      behind += 2;
    }
    if (w.isAlphanumeric(behind) || w.classes[behind] == APOSTROPHE) {
      return 0;
    }
    out.add(at, behind, TokenRule.ORDINAL);
    return behind;
  }

  private static TokenRule rule(Window w, int at, boolean inWord) {
    boolean open = w.openSingle >= 0 && w.base + at - w.openSingle <= LONGEST_QUOTATION;
    if (inWord && !open && (w.chars[at - 1] | 0x20) == 's') {
      return TokenRule.POSSESSIVE;
    }
    if (isOpening(w, at, at + 1)) {
      w.openSingle = w.base + at;
      return w.chars[at] == '‘' || w.chars[at] == '`'
          ? TokenRule.OPENING_QUOTE
          : TokenRule.STRAIGHT_QUOTE;
    }
    w.openSingle = -1;
    return switch (w.chars[at]) {
      case '’' -> TokenRule.CLOSING_QUOTE;
      case '‘', '‛' -> TokenRule.OPENING_QUOTE;
      default -> TokenRule.STRAIGHT_QUOTE;
    };
  }

  /** Whether a mark stands behind white space, a bracket or another mark, and before a word. */
  private static boolean isOpening(Window w, int at, int behind) {
    boolean before =
        w.isBlankBefore(at)
            || w.classes[at - 1] == OPENING_BRACKET
            || w.classes[at - 1] == OPENING_QUOTE
            || w.classes[at - 1] == QUOTE
            || w.classes[at - 1] == CharClass.DASH;
    return before && !w.isBlank(behind);
  }
}
