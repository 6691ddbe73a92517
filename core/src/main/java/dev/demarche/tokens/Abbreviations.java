// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.CharClass.COMMA;
import static dev.demarche.tokens.CharClass.DIGIT;
import static dev.demarche.tokens.CharClass.DOT;
import static dev.demarche.tokens.CharClass.HYPHEN;
import static dev.demarche.tokens.CharClass.LETTER;

/** Decides whether a full stop belongs to the word before it. */
final class Abbreviations {

  private final Lexicon lexicon;

  Abbreviations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Adds the word {@code [start .. e)} with the full stop at {@code e}, and what follows them in
   * the same abbreviation.
   *
   * @param part where the abbreviation starts: behind {@code start} in {@code anti-U.S.}
   * @param known the rule that joined what stands before it
   * @return the index behind it, or -1 if the full stop does not belong to the word
   */
  int next(TokenBuffer out, int start, int part, int e, TokenRule known) {
    Window w = out.window;
    boolean letter = e - part == 1 && w.classes[part] == LETTER;
    int initialism = letter ? initialism(w, part) : e;
    if (initialism > e + 1) {
      out.add(start, initialism, part == start ? TokenRule.INITIALISM : known);
      return initialism;
    }
    int listed = listed(w, part, e);
    boolean whole = part > start && lexicon.whole.get(w.chars, start, e) != null;
    if (listed >= 0 && !whole) {
      out.add(start, listed, part == start ? TokenRule.ABBREVIATION : known);
      return listed;
    }
    if (letter && part == start && isInitial(w, start)) {
      out.add(start, e + 1, TokenRule.INITIAL);
      return e + 1;
    }
    return -1;
  }

  /** Where the abbreviation ends that the table has, or -1. */
  private int listed(Window w, int start, int e) {
    int dot = e;
    int behind = w.letters(e + 1);
    if (behind > e + 1
        && w.classes[behind] == DOT
        && lexicon.abbreviations.get(w.chars, start, behind) != null) {
      return behind + 1;
    }
    Lexicon.When when = lexicon.abbreviations.get(w.chars, start, dot);
    return when != null && belongs(w, when, start, dot) ? dot + 1 : -1;
  }

  private static boolean belongs(Window w, Lexicon.When when, int start, int dot) {
    if (w.classes[dot + 1] == DOT) {
      return w.classes[dot + 2] != DOT;
    }
    return switch (when) {
      case ALWAYS -> true;
      case NUMBER -> w.classes[w.skipBlanks(dot + 1)] == DIGIT;
      case NAME -> {
        int next = w.skipBlanks(dot + 1);
        yield w.classes[next] == LETTER && w.isUpper(next);
      }
      case COMMA ->
          start >= 2
              && (w.isBlankBefore(start) && w.classes[start - 2] == COMMA || isOfParty(w, start));
    };
  }

  /** Whether the letter of a party stands before: {@code D-Ore.}. */
  private static boolean isOfParty(Window w, int start) {
    int letter = start - 2;
    return w.classes[start - 1] == HYPHEN
        && w.classes[letter] == LETTER
        && w.isUpper(letter)
        && (letter == 0 || !w.isAlphanumeric(letter - 1));
  }

  /** Where the letters end that each have a full stop; the last may lack it. */
  private static int initialism(Window w, int start) {
    int i = start;
    while (w.classes[i] == LETTER && w.classes[i + 1] == DOT) {
      i += 2;
    }
    boolean last = w.classes[i] == LETTER && i > start && !w.isAlphanumeric(i + 1);
    if (last) {
      return i + 1;
    }
    boolean ellipsis = w.classes[i] == DOT && w.classes[i + 1] == DOT;
    return ellipsis ? i - 1 : i;
  }

  /** Whether one letter with a full stop is a name, and not the end of a sentence. */
  private static boolean isInitial(Window w, int start) {
    if (!w.isUpper(start) || w.classes[start + 2] == DOT) {
      return false;
    }
    int next = w.skipBlanks(start + 2);
    boolean nameFollows = w.classes[next] == LETTER && w.isUpper(next);
    if (w.chars[start] == 'I') {
      return nameFollows && (isInitialAt(w, next) || isCapitalizedBefore(w, start));
    }
    if (nameFollows || w.classes[start + 2] == HYPHEN) {
      return true;
    }
    return isCapitalizedBefore(w, start);
  }

  private static boolean isInitialAt(Window w, int at) {
    return w.classes[at + 1] == DOT;
  }

  /** Whether the word before starts with a capital letter or is an initial. */
  private static boolean isCapitalizedBefore(Window w, int start) {
    int i = start - 2;
    if (i < 0 || !w.isBlankBefore(start)) {
      return false;
    }
    int first = Math.max(0, start - Window.LOOK_BEHIND / 2);
    if (w.classes[i] == DOT) {
      i--;
    }
    while (i > first && w.classes[i - 1] == LETTER) {
      i--;
    }
    return i >= 0 && w.classes[i] == LETTER && w.isUpper(i);
  }
}
