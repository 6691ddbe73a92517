// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.CharClass.AMPERSAND;
import static dev.demarche.tokens.CharClass.APOSTROPHE;
import static dev.demarche.tokens.CharClass.ASTERISK;
import static dev.demarche.tokens.CharClass.AT;
import static dev.demarche.tokens.CharClass.COLON;
import static dev.demarche.tokens.CharClass.CURRENCY;
import static dev.demarche.tokens.CharClass.DOT;
import static dev.demarche.tokens.CharClass.HYPHEN;
import static dev.demarche.tokens.CharClass.LETTER;
import static dev.demarche.tokens.CharClass.OPENING_BRACKET;
import static dev.demarche.tokens.CharClass.SLASH;
import static dev.demarche.tokens.CharClass.SPACE;
import static dev.demarche.tokens.CharClass.SYMBOL;
import static dev.demarche.tokens.CharClass.UNDERSCORE;

/** Finds the tokens that start with a letter. */
final class Words {

  private final Lexicon lexicon;
  private final long[] contracted;
  private final Hyphens hyphens;
  private final Addresses addresses;
  private final Abbreviations abbreviations;

  Words(Lexicon lexicon, Hyphens hyphens, Addresses addresses) {
    this.lexicon = lexicon;
    this.contracted = lexicon.contracted.bits();
    this.hyphens = hyphens;
    this.addresses = addresses;
    this.abbreviations = new Abbreviations(lexicon);
  }

  /**
   * Adds the word that starts at an index, and the clitics that hang on it.
   *
   * @return the index behind what was added
   */
  int next(TokenBuffer out, int start) {
    return next(out, start, out.window.alphanumerics(start), TokenRule.WORD);
  }

  /** Goes on with a word of which {@code [start .. end)} is known. */
  int next(TokenBuffer out, int start, int end, TokenRule known) {
    Window w = out.window;
    TokenRule rule = known;
    int part = start;
    int e = end;
    while (true) {
      int done = -1;
      int joined = -1;
      switch (w.classes[e]) {
        case APOSTROPHE -> {
          int clitics = clitics(out, start, part, e, rule);
          if (clitics >= 0) {
            return clitics;
          }
          joined = join(w, e);
          rule = joined > 0 ? TokenRule.APOSTROPHE : rule;
        }
        case HYPHEN -> {
          done = addresses.next(out, start, e);
          if (done < 0) {
            TokenRule hyphenated = hyphens.rule(w, start, part, e, rule);
            if (hyphenated == TokenRule.FRAGMENT) {
              out.add(start, e + 1, hyphenated);
              return e + 1;
            }
            if (hyphenated != null) {
              rule = hyphenated;
              joined = Hyphens.end(w, e + 1);
              part = e + 1;
            }
          }
        }
        case DOT -> {
          done = addresses.next(out, start, e);
          if (done < 0) {
            done = abbreviations.next(out, start, part, e, rule);
          }
          if (done >= 0 && hyphens.keeps(w, done)) {
            out.size--;
            rule = TokenRule.HYPHENATED;
            part = done + 1;
            joined = Hyphens.end(w, part);
            done = -1;
          }
        }
        case AT, COLON -> done = addresses.next(out, start, e);
        case SYMBOL -> {
          done = w.chars[e] == '+' || w.chars[e] == '%' ? addresses.next(out, start, e) : -1;
        }
        case AMPERSAND -> {
          joined = ampersand(w, part, e);
          rule = joined > 0 ? TokenRule.AMPERSAND : rule;
        }
        case UNDERSCORE -> {
          done = addresses.next(out, start, e);
          joined = done < 0 ? underscore(w, e) : -1;
          rule = joined > 0 ? TokenRule.JOINED : rule;
        }
        case ASTERISK -> {
          joined = join(w, e);
          rule = joined > 0 ? TokenRule.JOINED : rule;
        }
        case SLASH -> done = slash(out, start, e);
        case OPENING_BRACKET -> {
          joined = ending(w, e);
          rule = joined > 0 ? TokenRule.BRACKETED_ENDING : rule;
        }
        case CURRENCY -> done = currency(out, start, e);
        default -> {}
      }
      if (done >= 0) {
        return done;
      }
      if (joined < 0) {
        return plain(out, start, e, rule);
      }
      e = joined;
    }
  }

  /** Adds a word that ends at a place without rules of its own. */
  private int plain(TokenBuffer out, int start, int end, TokenRule rule) {
    Window w = out.window;
    boolean listed =
        rule == TokenRule.WORD
            && WordFilter.mayHold(contracted, WordFilter.hash(w.chars, start, end));
    if (listed && contraction(out, start, end)) {
      return end;
    }
    out.add(start, end, rule);
    return end;
  }

  /** Adds the parts of a word that the table of contractions has. */
  boolean contraction(TokenBuffer out, int start, int end) {
    Window w = out.window;
    Lexicon.Contraction found = lexicon.contractions.get(w.chars, start, end);
    if (found == null || !isFollowed(w, end, found)) {
      return false;
    }
    if (found.cuts().isEmpty()) {
      out.add(start, end, TokenRule.ELISION);
      return true;
    }
    int from = start;
    TokenRule rule = TokenRule.CONTRACTION;
    for (int i = 0; i < found.cuts().size(); i++) {
      int cut = start + found.cuts().get(i);
      out.add(from, cut, rule);
      rule = TokenRule.CONTRACTED;
      from = cut;
    }
    out.add(from, end, rule);
    return true;
  }

  private static boolean isFollowed(Window w, int end, Lexicon.Contraction contraction) {
    if (contraction.before() == null) {
      return true;
    }
    int next = w.skipBlanks(end);
    int nextEnd = next;
    while (w.classes[nextEnd] == LETTER && nextEnd - next <= contraction.before().longest()) {
      nextEnd++;
    }
    return contraction.before().get(w.chars, next, nextEnd) != null && w.classes[nextEnd] != HYPHEN;
  }

  /**
   * Adds the word and its clitics if an apostrophe at {@code e} parts them, or ends the word.
   *
   * @return the index behind them, or -1 if the word goes on behind the apostrophe
   */
  private int clitics(TokenBuffer out, int start, int part, int e, TokenRule rule) {
    Window w = out.window;
    int behind = w.alphanumerics(e + 1);
    int listed = listed(out, start, e, behind);
    if (listed >= 0) {
      return listed;
    }
    if (behind == e + 1) {
      out.add(start, e, rule);
      return e;
    }
    if (!endsClitic(w, behind)) {
      return -1;
    }
    boolean negation = behind == e + 2 && (w.chars[e + 1] | 0x20) == 't';
    if (negation && e > part && (w.chars[e - 1] | 0x20) == 'n') {
      if (e - 1 > start) {
        out.add(start, e - 1, rule);
      }
      out.add(e - 1, behind, TokenRule.NEGATION);
      return cliticRow(out, behind);
    }
    if (lexicon.clitics.get(w.chars, e + 1, behind) == null) {
      return -1;
    }
    if (isDecade(w, start, e, behind)) {
      out.add(start, behind, TokenRule.ORDINAL);
      return behind;
    }
    out.add(start, e, rule);
    return cliticRow(out, e);
  }

  /** Adds the clitics that follow each other from {@code at} on: {@code 'd've}. */
  private int cliticRow(TokenBuffer out, int at) {
    Window w = out.window;
    int from = at;
    while (w.classes[from] == APOSTROPHE) {
      int behind = w.letters(from + 1);
      if (lexicon.clitics.get(w.chars, from + 1, behind) == null || !endsClitic(w, behind)) {
        break;
      }
      out.add(from, behind, TokenRule.CLITIC);
      from = behind;
    }
    return from;
  }

  private static boolean endsClitic(Window w, int behind) {
    return !w.isAlphanumeric(behind) && w.classes[behind] != UNDERSCORE;
  }

  /** Adds a word that the table has with its apostrophe; -1 if it has none. */
  private int listed(TokenBuffer out, int start, int e, int behind) {
    Window w = out.window;
    boolean closed = w.classes[behind] == APOSTROPHE && !w.isAlphanumeric(behind + 1);
    if (closed && contraction(out, start, behind + 1)) {
      return behind + 1;
    }
    if (behind == e + 1) {
      return w.openSingle < 0 && contraction(out, start, e + 1) ? e + 1 : -1;
    }
    return contraction(out, start, behind) ? behind : -1;
  }

  /** {@code 60's}, {@code 1960's}: no possessive. */
  private static boolean isDecade(Window w, int start, int e, int behind) {
    int length = e - start;
    return behind == e + 2
        && (length == 2 || length == 4)
        && w.digits(start) == e
        && w.chars[e - 1] == '0'
        && (w.chars[e + 1] | 0x20) == 's';
  }

  /** Where the letters end that follow the sign at {@code e}, or -1 if none do. */
  private static int join(Window w, int e) {
    return w.isAlphanumeric(e + 1) ? w.alphanumerics(e + 1) : -1;
  }

  private static int underscore(Window w, int e) {
    int i = e;
    while (w.classes[i] == UNDERSCORE) {
      i++;
    }
    return w.isAlphanumeric(i) ? w.alphanumerics(i) : -1;
  }

  /** {@code AT&T}: short, and capitals on both sides. */
  private static int ampersand(Window w, int part, int e) {
    int end = w.alphanumerics(e + 1);
    boolean shortSides = e - part <= 4 && end > e + 1 && end - e <= 5;
    for (int i = part; shortSides && i < end; i++) {
      shortSides = i == e || w.isUpper(i) || w.classes[i] != LETTER || end - part <= 3;
    }
    return shortSides ? end : -1;
  }

  private int slash(TokenBuffer out, int start, int e) {
    Window w = out.window;
    int end = w.alphanumerics(e + 1);
    if (lexicon.slashes.get(w.chars, start, end) == null || w.classes[end] == SLASH) {
      return -1;
    }
    out.add(start, end, TokenRule.SLASH);
    return end;
  }

  /** {@code (s)} and {@code (es)} behind a word. */
  private static int ending(Window w, int e) {
    int close = w.chars[e + 1] == 'e' ? e + 3 : e + 2;
    boolean ending = w.chars[e] == '(' && w.chars[close - 1] == 's' && w.chars[close] == ')';
    return ending && !w.isAlphanumeric(close + 1) ? close + 1 : -1;
  }

  /** Up to three capitals before a sign of currency: {@code US$}. */
  private static int currency(TokenBuffer out, int start, int e) {
    Window w = out.window;
    if (e - start > 3) {
      return -1;
    }
    for (int i = start; i < e; i++) {
      if (!w.isUpper(i)) {
        return -1;
      }
    }
    if (w.classes[e + 1] != SPACE && w.digits(e + 1) == e + 1) {
      return -1;
    }
    out.add(start, e + 1, TokenRule.CURRENCY);
    return e + 1;
  }
}
