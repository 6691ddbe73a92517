// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.CharClass.APOSTROPHE;
import static dev.demarche.tokens.CharClass.DIGIT;
import static dev.demarche.tokens.CharClass.DOT;
import static dev.demarche.tokens.CharClass.END;
import static dev.demarche.tokens.CharClass.LETTER;
import static dev.demarche.tokens.CharClass.SPACE;
import static dev.demarche.tokens.CharClass.SURROGATE;

/**
 * Walks through a text and calls the rules. Nine tokens in ten are plain words and lone marks: for
 * these there is a short way, which decides as the rules would and is left out on demand. Immutable.
 */
final class TokenScanner {

  private static final byte[] LONE = lone();
  private static final byte[] ENDS_WORD = endsWord();
  private static final byte WORD = (byte) TokenRule.WORD.ordinal();
  private static final byte FULL_STOP = (byte) TokenRule.FULL_STOP.ordinal();

  private final Lexicon lexicon;
  private final Words words;
  private final Numbers numbers;
  private final Marks marks;
  private final SingleQuotes singleQuotes;

  TokenScanner(Lexicon lexicon, boolean splitHyphens) {
    this.lexicon = lexicon;
    Addresses addresses = new Addresses(lexicon);
    words = new Words(lexicon, splitHyphens, addresses);
    numbers = new Numbers(lexicon, addresses, words);
    marks = new Marks(lexicon);
    singleQuotes = new SingleQuotes(lexicon, words);
  }

  /** Fills the buffer with the tokens of a text. */
  void scan(CharSequence text, TokenBuffer out, boolean shortWay) {
    out.size = 0;
    Window w = out.window;
    w.start();
    for (int p = w.next(text); p >= 0; p = w.next(text)) {
      while (p < w.limit) {
        p = shortWay ? shortWay(out, p) : w.classes[p] == SPACE ? p + 1 : next(out, p);
      }
    }
  }

  /** Adds what the rules find at an index; returns the index behind it. */
  private int next(TokenBuffer out, int at) {
    return switch (out.window.classes[at]) {
      case LETTER -> words.next(out, at);
      case DIGIT -> numbers.next(out, at);
      case APOSTROPHE -> singleQuotes.next(out, at);
      case SURROGATE ->
          out.window.isAlphanumeric(at) ? words.next(out, at) : marks.next(out, at);
      default -> marks.next(out, at);
    };
  }

  /** Adds plain words and lone marks from an index on, and one token that needs the rules. */
  private int shortWay(TokenBuffer out, int from) {
    Window w = out.window;
    byte[] k = w.classes;
    char[] chars = w.chars;
    int limit = w.limit;
    int p = from;
    while (p < limit) {
      byte c = k[p];
      if (c == SPACE) {
        p++;
        continue;
      }
      if (c != LETTER) {
        if (LONE[c] == 0) {
          return next(out, p);
        }
        add(out, p, p + 1, LONE[c]);
        p++;
        continue;
      }
      int e = w.letters(p);
      byte d = k[e];
      int filter = lexicon.filter(chars[p], chars[e - 1], e - p);
      if (ENDS_WORD[d] != 0 && (filter & Lexicon.MAY_CONTRACT) == 0) {
        add(out, p, e, WORD);
        p = e;
      } else if (d == DOT
          && filter == 0
          && e - p > 1
          && ENDS_WORD[k[e + 1]] != 0) {
        add(out, p, e, WORD);
        add(out, e, e + 1, FULL_STOP);
        p = e + 1;
      } else {
        return next(out, p);
      }
    }
    return p;
  }

  private static void add(TokenBuffer out, int start, int end, byte rule) {
    int size = out.size;
    if (size == out.starts.length) {
      out.grow();
    }
    out.starts[size] = out.window.base + start;
    out.ends[size] = out.window.base + end;
    out.rules[size] = rule;
    out.size = size + 1;
  }

  /** The rules of marks that are always a token alone. */
  private static byte[] lone() {
    byte[] lone = new byte[CharClass.COUNT];
    lone[CharClass.COMMA] = (byte) TokenRule.MARK.ordinal();
    lone[CharClass.CLOSING_BRACKET] = (byte) TokenRule.CLOSING_BRACKET.ordinal();
    lone[CharClass.QUOTE] = (byte) TokenRule.STRAIGHT_QUOTE.ordinal();
    lone[CharClass.OPENING_QUOTE] = (byte) TokenRule.OPENING_QUOTE.ordinal();
    lone[CharClass.CLOSING_QUOTE] = (byte) TokenRule.CLOSING_QUOTE.ordinal();
    lone[CharClass.DASH] = (byte) TokenRule.DASH.ordinal();
    return lone;
  }

  /** The classes that end a word whatever the word is. */
  private static byte[] endsWord() {
    byte[] ends = new byte[CharClass.COUNT];
    for (int c = 0; c < ends.length; c++) {
      ends[c] = LONE[c];
    }
    ends[SPACE] = 1;
    ends[END] = 1;
    ends[CharClass.SEMICOLON] = 1;
    ends[CharClass.TERMINATOR] = 1;
    return ends;
  }
}
