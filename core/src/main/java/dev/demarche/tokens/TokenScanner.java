// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.CharClass.APOSTROPHE;
import static dev.demarche.tokens.CharClass.CLOSING_BRACKET;
import static dev.demarche.tokens.CharClass.COLON;
import static dev.demarche.tokens.CharClass.DIGIT;
import static dev.demarche.tokens.CharClass.DOT;
import static dev.demarche.tokens.CharClass.END;
import static dev.demarche.tokens.CharClass.HYPHEN;
import static dev.demarche.tokens.CharClass.LETTER;
import static dev.demarche.tokens.CharClass.OPENING_BRACKET;
import static dev.demarche.tokens.CharClass.SEMICOLON;
import static dev.demarche.tokens.CharClass.SPACE;
import static dev.demarche.tokens.CharClass.SURROGATE;
import static dev.demarche.tokens.CharClass.TERMINATOR;

/**
 * Walks through a text and calls the rules. Nine tokens in ten are plain words and lone marks: for
 * these there is a short way, which decides as the rules would and is left out on demand.
 * Immutable.
 */
final class TokenScanner {

  private static final byte[] LONE = lone();
  private static final byte[] ENDS_WORD = endsWord();
  private static final byte[] FOLLOWS_STOP = followsStop();
  private static final byte WORD = (byte) TokenRule.WORD.ordinal();
  private static final byte FULL_STOP = (byte) TokenRule.FULL_STOP.ordinal();
  private static final byte NUMBER = (byte) TokenRule.NUMBER.ordinal();
  private static final byte LONE_TERMINATOR = (byte) TokenRule.TERMINATOR.ordinal();
  private static final byte LONE_BRACKET = (byte) TokenRule.OPENING_BRACKET.ordinal();
  private static final byte LONE_MARK = (byte) TokenRule.MARK.ordinal();
  private static final byte LONE_HYPHEN = (byte) TokenRule.HYPHEN.ordinal();

  private final long[] contracted;
  private final long[] abbreviated;
  private final Words words;
  private final Numbers numbers;
  private final Marks marks;
  private final SingleQuotes singleQuotes;

  TokenScanner(Lexicon lexicon, boolean splitHyphens) {
    contracted = lexicon.contracted.bits();
    abbreviated = lexicon.abbreviated.bits();
    Addresses addresses = new Addresses(lexicon);
    Hyphens hyphens = new Hyphens(lexicon, splitHyphens);
    words = new Words(lexicon, hyphens, addresses);
    numbers = new Numbers(lexicon, hyphens, addresses, words);
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
        p = shortWay ? shortWay(out, p) : w.classes[p] == SPACE ? p + 1 : p;
        if (p < w.limit && w.classes[p] != SPACE) {
          p = next(out, p);
        }
      }
    }
  }

  /** Adds what the rules find at an index; returns the index behind it. */
  private int next(TokenBuffer out, int at) {
    return switch (out.window.classes[at]) {
      case LETTER -> words.next(out, at);
      case DIGIT -> numbers.next(out, at);
      case APOSTROPHE -> singleQuotes.next(out, at);
      case SURROGATE -> out.window.isAlphanumeric(at) ? words.next(out, at) : marks.next(out, at);
      default -> marks.next(out, at);
    };
  }

  /** Adds plain words and lone marks from an index on, up to one that needs the rules. */
  private int shortWay(TokenBuffer out, int from) {
    out.reserve(2);
    Window w = out.window;
    byte[] k = w.classes;
    char[] chars = w.chars;
    long[] contracted = this.contracted;
    int limit = w.limit;
    int base = w.base;
    int[] starts = out.starts;
    int[] ends = out.ends;
    byte[] rules = out.rules;
    int size = out.size;
    int room = starts.length - 1;
    int p = from;
    while (p < limit && size < room) {
      int e = Window.letters(k, p);
      byte d = k[e];
      byte lone = LONE[d];
      if (e > p) {
        int hash = WordFilter.hash(chars, p, e);
        if (WordFilter.mayHold(contracted, hash)) {
          break;
        }
        if (d != SPACE) {
          if (d == DOT) {
            if (e - p == 1
                || FOLLOWS_STOP[k[e + 1]] == 0
                || WordFilter.mayHold(abbreviated, hash)) {
              break;
            }
            lone = FULL_STOP;
          } else if (ENDS_WORD[d] == 0 && (d != COLON || k[e + 1] != SPACE)) {
            break;
          }
        }
        starts[size] = base + p;
        ends[size] = base + e;
        rules[size++] = WORD;
        p = e;
      }
      if (d == SPACE) {
        p++;
        continue;
      }
      if (lone == 0) {
        if (d == DIGIT) {
          e = digits(k, p);
          if (e == p) {
            break;
          }
          starts[size] = base + p;
          ends[size] = base + e;
          rules[size++] = NUMBER;
          p = e;
          continue;
        }
        lone = loneHere(k, p);
        if (lone == 0) {
          break;
        }
      }
      starts[size] = base + p;
      ends[size] = base + p + 1;
      rules[size++] = lone;
      p++;
    }
    out.size = size;
    return p;
  }

  /**
   * Where digits end that are a number whatever stands around them; {@code p} if the rules decide.
   */
  private static int digits(byte[] k, int p) {
    int e = p;
    while (k[e] == DIGIT) {
      e++;
    }
    return k[e] == SPACE || k[e] == CLOSING_BRACKET || k[e] == END ? e : p;
  }

  /** The rule of a mark that is a token alone for what stands around it; 0 if the rules decide. */
  private static byte loneHere(byte[] k, int p) {
    return switch (k[p]) {
      case TERMINATOR -> k[p + 1] == TERMINATOR ? 0 : LONE_TERMINATOR;
      case OPENING_BRACKET -> k[p + 2] == CLOSING_BRACKET ? 0 : LONE_BRACKET;
      case COLON, SEMICOLON -> p > 0 && k[p - 1] == LETTER && k[p + 1] == SPACE ? LONE_MARK : 0;
      case HYPHEN -> p > 0 && k[p - 1] <= DIGIT && k[p + 1] <= DIGIT ? LONE_HYPHEN : 0;
      default -> 0;
    };
  }

  /** The rules of marks that are always a token alone. */
  private static byte[] lone() {
    byte[] lone = new byte[CharClass.COUNT];
    lone[CharClass.COMMA] = (byte) TokenRule.MARK.ordinal();
    lone[CLOSING_BRACKET] = (byte) TokenRule.CLOSING_BRACKET.ordinal();
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
    ends[SEMICOLON] = 1;
    ends[TERMINATOR] = 1;
    return ends;
  }

  /** The classes behind a full stop that belongs to no word, unless it is an abbreviation. */
  private static byte[] followsStop() {
    byte[] follow = ENDS_WORD.clone();
    follow[TERMINATOR] = 0;
    return follow;
  }
}
