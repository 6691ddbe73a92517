// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.CharClass.CLOSING_BRACKET;
import static dev.demarche.tokens.CharClass.CURRENCY;
import static dev.demarche.tokens.CharClass.DIGIT;
import static dev.demarche.tokens.CharClass.DOT;
import static dev.demarche.tokens.CharClass.HYPHEN;
import static dev.demarche.tokens.CharClass.LETTER;
import static dev.demarche.tokens.CharClass.SEMICOLON;
import static dev.demarche.tokens.CharClass.TERMINATOR;
import static dev.demarche.tokens.CharClass.UNDERSCORE;

/** Finds the tokens that start with a sign, quotation marks aside. */
final class Marks {

  private static final int LONGEST_REFERENCE = 10;

  private final Lexicon lexicon;

  Marks(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Adds the token that starts at an index.
   *
   * @return the index behind it
   */
  int next(TokenBuffer out, int at) {
    Window w = out.window;
    byte c = w.classes[at];
    if (w.isBlankBefore(at)) {
      int emoticon = emoticon(w, at);
      if (emoticon > 0) {
        return add(out, at, emoticon, TokenRule.EMOTICON);
      }
    }
    return switch (c) {
      case DOT -> dot(out, at);
      case HYPHEN -> {
        int end = run(w, at, HYPHEN);
        yield add(out, at, end, end == at + 1 ? TokenRule.HYPHEN : TokenRule.DASH);
      }
      case CharClass.DASH -> add(out, at, at + 1, TokenRule.DASH);
      case TERMINATOR -> add(out, at, run(w, at, TERMINATOR), TokenRule.TERMINATOR);
      case CharClass.OPENING_BRACKET -> opening(out, at);
      case CLOSING_BRACKET -> add(out, at, at + 1, TokenRule.CLOSING_BRACKET);
      case CharClass.QUOTE -> add(out, at, at + 1, TokenRule.STRAIGHT_QUOTE);
      case CharClass.OPENING_QUOTE -> add(out, at, at + 1, TokenRule.OPENING_QUOTE);
      case CharClass.CLOSING_QUOTE -> add(out, at, at + 1, TokenRule.CLOSING_QUOTE);
      case CharClass.AT -> name(out, at, TokenRule.HANDLE);
      case CharClass.HASH -> name(out, at, TokenRule.HASHTAG);
      case CharClass.AMPERSAND -> ampersand(out, at);
      case CharClass.FRACTION -> add(out, at, at + 1, TokenRule.FRACTION);
      case CharClass.EMOJI, CharClass.SURROGATE -> pictograph(out, at);
      case CharClass.OTHER -> add(out, at, at + 1, TokenRule.OTHER);
      case CURRENCY -> add(out, at, same(w, at), TokenRule.CURRENCY);
      case CharClass.SYMBOL, CharClass.ASTERISK, UNDERSCORE, CharClass.SLASH -> symbol(out, at);
      default -> w.chars[at] == '…' ? dot(out, at) : add(out, at, at + 1, TokenRule.MARK);
    };
  }

  private static int add(TokenBuffer out, int start, int end, TokenRule rule) {
    out.add(start, end, rule);
    return end;
  }

  /** Where the run of a class ends. */
  private static int run(Window w, int at, byte c) {
    int i = at;
    while (w.classes[i] == c) {
      i++;
    }
    return i;
  }

  /** Where the run of the same character ends. */
  private static int same(Window w, int at) {
    int i = at;
    while (w.chars[i] == w.chars[at]) {
      i++;
    }
    return i;
  }

  /** An ellipsis, a number that starts with its point, a file's ending alone, or a full stop. */
  private int dot(TokenBuffer out, int at) {
    Window w = out.window;
    if (w.chars[at] == '…') {
      return add(out, at, at + 1, TokenRule.ELLIPSIS);
    }
    int end = run(w, at, DOT);
    if (end > at + 1) {
      boolean fullStop = end == at + 4;
      return add(out, at, fullStop ? end - 1 : end, TokenRule.ELLIPSIS);
    }
    if (w.chars[end] == '?' || w.chars[end] == '!') {
      return add(out, at, run(w, end, TERMINATOR), TokenRule.TERMINATOR);
    }
    if (w.classes[end] == DIGIT && (at == 0 || w.classes[at - 1] > DIGIT)) {
      return add(out, at, Numbers.end(w, end), TokenRule.NUMBER);
    }
    if (w.classes[end] == LETTER && (at == 0 || !w.isAlphanumeric(at - 1))) {
      int behind = w.alphanumerics(end);
      Lexicon.Label label = lexicon.labels.get(w.chars, end, behind);
      if (label == Lexicon.Label.FILE || label == Lexicon.Label.DOMAIN) {
        return add(out, at, behind, TokenRule.DOTTED_NAME);
      }
    }
    return add(out, at, end, TokenRule.FULL_STOP);
  }

  /** The letter of a list item, or an opening bracket. */
  private static int opening(TokenBuffer out, int at) {
    Window w = out.window;
    boolean letter =
        w.chars[at] == '('
            && w.classes[at + 1] == LETTER
            && !w.isUpper(at + 1)
            && w.classes[at + 2] == CLOSING_BRACKET
            && w.chars[at + 2] == ')';
    if (letter && w.isBlankBefore(at) && w.isBlank(at + 3)) {
      return add(out, at, at + 3, TokenRule.LIST_LETTER);
    }
    return add(out, at, at + 1, TokenRule.OPENING_BRACKET);
  }

  /** {@code @name}, {@code #topic}, or the sign alone. */
  private static int name(TokenBuffer out, int at, TokenRule rule) {
    Window w = out.window;
    boolean starts = w.classes[at + 1] == LETTER || w.classes[at + 1] == UNDERSCORE;
    if (!starts || at > 0 && w.isAlphanumeric(at - 1)) {
      return add(out, at, same(w, at), TokenRule.SYMBOL);
    }
    int i = at + 1;
    boolean dots = rule == TokenRule.HANDLE;
    while (w.isAlphanumeric(i)
        || w.classes[i] == UNDERSCORE
        || dots && w.classes[i] == DOT && w.isAlphanumeric(i + 1)) {
      i++;
    }
    return add(out, at, i, rule);
  }

  /** <code>&amp;amp;</code>, or the sign alone. */
  private static int ampersand(TokenBuffer out, int at) {
    Window w = out.window;
    int i = w.chars[at + 1] == '#' ? at + 2 : at + 1;
    int from = i;
    while (w.classes[i] <= DIGIT && i - at < LONGEST_REFERENCE) {
      i++;
    }
    boolean reference = i > from + 1 && w.classes[i] == SEMICOLON;
    return reference
        ? add(out, at, i + 1, TokenRule.CHARACTER_REFERENCE)
        : add(out, at, at + 1, TokenRule.SYMBOL);
  }

  /** The same sign in a row, or a telephone number that starts with a plus sign. */
  private static int symbol(TokenBuffer out, int at) {
    Window w = out.window;
    if (w.chars[at] == '+' && w.classes[at + 1] == DIGIT) {
      int telephone = Numbers.telephone(w, at);
      if (telephone > 0) {
        return add(out, at, telephone, TokenRule.TELEPHONE);
      }
    }
    int end = same(w, at);
    boolean mark = w.classes[at] == CharClass.SLASH || w.classes[at] == UNDERSCORE;
    return add(out, at, end, mark ? TokenRule.MARK : TokenRule.SYMBOL);
  }

  private static int pictograph(TokenBuffer out, int at) {
    int end = Emoji.end(out.window, at);
    if (end > at) {
      return add(out, at, end, TokenRule.EMOJI);
    }
    int codePoint = out.window.codePoint(at);
    boolean sign = Character.isDefined(codePoint) && !isLone(codePoint);
    int behind = at + Character.charCount(codePoint);
    return add(out, at, behind, sign ? TokenRule.SYMBOL : TokenRule.OTHER);
  }

  private static boolean isLone(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** Where the longest emoticon at an index ends that stands alone, or 0. */
  private int emoticon(Window w, int at) {
    int longest = 0;
    for (char[] emoticon : lexicon.emoticons) {
      int i = 0;
      while (i < emoticon.length && w.chars[at + i] == emoticon[i]) {
        i++;
      }
      boolean alone = w.isBlank(at + i) || w.classes[at + i] == DOT || w.chars[at + i] == ',';
      if (i == emoticon.length && i > longest && alone) {
        longest = i;
      }
    }
    return longest == 0 ? 0 : at + longest;
  }
}
