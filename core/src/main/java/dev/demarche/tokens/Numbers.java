// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.CharClass.APOSTROPHE;
import static dev.demarche.tokens.CharClass.AT;
import static dev.demarche.tokens.CharClass.COLON;
import static dev.demarche.tokens.CharClass.COMMA;
import static dev.demarche.tokens.CharClass.DIGIT;
import static dev.demarche.tokens.CharClass.DOT;
import static dev.demarche.tokens.CharClass.HYPHEN;
import static dev.demarche.tokens.CharClass.LETTER;
import static dev.demarche.tokens.CharClass.SLASH;
import static dev.demarche.tokens.CharClass.SPACE;
import static dev.demarche.tokens.CharClass.SURROGATE;
import static dev.demarche.tokens.CharClass.UNDERSCORE;

/** Finds the tokens that start with a digit. */
final class Numbers {

  private static final int MONTHS = 12;
  private static final int MOST_GROUPS = 6;
  private static final int LONGEST_COUNTRY_CODE = 3;
  private static final int SHORTEST_TELEPHONE_NUMBER = 7;

  private final Lexicon lexicon;
  private final Hyphens hyphens;
  private final Addresses addresses;
  private final Words words;

  Numbers(Lexicon lexicon, Hyphens hyphens, Addresses addresses, Words words) {
    this.lexicon = lexicon;
    this.hyphens = hyphens;
    this.addresses = addresses;
    this.words = words;
  }

  /**
   * Adds the number that starts at an index, with the letters that belong to it.
   *
   * @return the index behind it
   */
  int next(TokenBuffer out, int start) {
    Window w = out.window;
    int e = end(w, start);
    switch (w.classes[e]) {
      case LETTER, SURROGATE -> {
        return w.isAlphanumeric(e) ? letters(out, start, e) : number(out, start, e);
      }
      case HYPHEN -> {
        int groups = groups(w, start, e);
        if (groups > 0) {
          out.add(start, groups, TokenRule.HYPHENATED_NUMBER);
          return groups;
        }
        int address = addresses.next(out, start, e);
        if (address >= 0) {
          return address;
        }
        return hyphens.keeps(w, e)
            ? words.next(out, start, e, TokenRule.NUMBER)
            : number(out, start, e);
      }
      case DOT -> {
        int address = w.classes[e + 1] == LETTER ? addresses.next(out, start, e) : -1;
        if (address >= 0) {
          return address;
        }
        return isListNumber(w, start, e)
            ? add(out, start, e + 1, TokenRule.LIST_NUMBER)
            : number(out, start, e);
      }
      case AT -> {
        int address = addresses.next(out, start, e);
        return address >= 0 ? address : number(out, start, e);
      }
      case APOSTROPHE, UNDERSCORE -> {
        return words.next(out, start, e, TokenRule.NUMBER);
      }
      default -> {
        return number(out, start, e);
      }
    }
  }

  private static int number(TokenBuffer out, int start, int e) {
    return add(out, start, e, TokenRule.NUMBER);
  }

  private static int add(TokenBuffer out, int start, int e, TokenRule rule) {
    out.add(start, e, rule);
    return e;
  }

  /** Where digits end that are parted by single signs. */
  static int end(Window w, int start) {
    int i = w.digits(start);
    if (w.classes[i] == SLASH && !joins(w, start, i)) {
      return i;
    }
    while (isInside(w.classes[i])
        && w.classes[i + 1] == DIGIT
        && (w.classes[i] != COMMA || isThousands(w, i))) {
      i = w.digits(i + 1);
    }
    return i;
  }

  /**
   * Whether the slash at an index joins digits: months and days, fractions ({@code 9/11}, {@code
   * 1/2}), and three numbers or more. Others are two numbers ({@code 24/7}, {@code 2001/02}).
   */
  private static boolean joins(Window w, int start, int slash) {
    int end = w.digits(slash + 1);
    boolean more = isInside(w.classes[end]) && w.classes[end + 1] == DIGIT;
    int first = 0;
    for (int i = start; i < slash && first <= MONTHS; i++) {
      first = 10 * first + Character.digit(w.chars[i], 10);
    }
    return more || slash - start <= 2 && first <= MONTHS && end - slash <= 3;
  }

  /** Whether three digits follow a comma, or two and then three, as Indian numbers have them. */
  private static boolean isThousands(Window w, int comma) {
    int end = Math.min(w.digits(comma + 1), comma + 5);
    if (end == comma + 3 && w.classes[end] == COMMA) {
      int next = w.classes[end + 3] == COMMA ? end + 3 : end;
      return w.digits(next + 1) == next + 4;
    }
    return end == comma + 4;
  }

  private static boolean isInside(byte c) {
    return c == DOT || c == COMMA || c == COLON || c == SLASH;
  }

  /** Adds a number with letters behind it: a unit is a token of its own. */
  private int letters(TokenBuffer out, int start, int e) {
    Window w = out.window;
    int address = addresses.next(out, start, e);
    if (address >= 0) {
      return address;
    }
    int end = w.alphanumerics(e);
    if (lexicon.units.get(w.chars, e, end) != null && !hyphens.keeps(w, end)) {
      out.add(start, e, TokenRule.NUMBER);
      return add(out, e, end, TokenRule.UNIT);
    }
    if (end == e + 1 && w.classes[end] == DOT && w.classes[end + 1] == LETTER) {
      return number(out, start, e);
    }
    return words.next(out, start, end, isOrdinal(w, e, end) ? TokenRule.ORDINAL : TokenRule.WORD);
  }

  private static boolean isOrdinal(Window w, int e, int end) {
    int first = w.chars[e] | 0x20;
    if (end - e == 1) {
      return first == 's';
    }
    int second = w.chars[e + 1] | 0x20;
    return end - e == 2
        && (first == 's' && second == 't'
            || first == 'n' && second == 'd'
            || first == 'r' && second == 'd'
            || first == 't' && second == 'h');
  }

  /**
   * Where groups of digits end that hyphens join to a telephone number, a postal code or a date:
   * three groups or more, or two of which the second has four digits and the first three or five. 0
   * if they are something else, such as a span of years.
   */
  private static int groups(Window w, int start, int e) {
    int groups = 1;
    int i = e;
    int before = e - start;
    int last = before;
    while (groups <= MOST_GROUPS && w.classes[i] == HYPHEN && w.classes[i + 1] == DIGIT) {
      int end = w.digits(i + 1);
      before = last;
      last = end - i - 1;
      groups++;
      i = end;
    }
    if (w.isAlphanumeric(i) || w.classes[i] == HYPHEN && w.isAlphanumeric(i + 1)) {
      return 0;
    }
    boolean telephone = groups == 2 && last == 4 && (before == 3 || before == 5);
    return groups > 2 || telephone ? i : 0;
  }

  /** {@code 1.} at the start of a line that goes on. */
  private static boolean isListNumber(Window w, int start, int dot) {
    return w.classes[dot + 1] == SPACE
        && w.chars[dot + 1] != '\n'
        && w.chars[dot + 1] != '\r'
        && w.isLineStart(start);
  }

  /** Where a telephone number or its country code ends that starts with a plus sign, or -1. */
  static int telephone(Window w, int plus) {
    int i = plus + 1;
    int digits = 0;
    while (w.classes[i] == DIGIT || w.classes[i] == HYPHEN && w.classes[i + 1] == DIGIT) {
      digits += w.classes[i] == DIGIT ? 1 : 0;
      i++;
    }
    boolean code =
        digits <= LONGEST_COUNTRY_CODE && i == plus + 1 + digits && w.isBlankBefore(plus);
    return digits >= SHORTEST_TELEPHONE_NUMBER || code && isNumberBehind(w, i) ? i : -1;
  }

  private static boolean isNumberBehind(Window w, int at) {
    int next = w.skipBlanks(at);
    return next > at && (w.classes[next] == DIGIT || w.chars[next] == '(');
  }
}
