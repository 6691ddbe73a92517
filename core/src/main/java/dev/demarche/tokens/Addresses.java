// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.CharClass.APOSTROPHE;
import static dev.demarche.tokens.CharClass.ASTERISK;
import static dev.demarche.tokens.CharClass.AT;
import static dev.demarche.tokens.CharClass.CLOSING_BRACKET;
import static dev.demarche.tokens.CharClass.COLON;
import static dev.demarche.tokens.CharClass.COMMA;
import static dev.demarche.tokens.CharClass.DIGIT;
import static dev.demarche.tokens.CharClass.DOT;
import static dev.demarche.tokens.CharClass.HYPHEN;
import static dev.demarche.tokens.CharClass.LETTER;
import static dev.demarche.tokens.CharClass.MARK;
import static dev.demarche.tokens.CharClass.OPENING_BRACKET;
import static dev.demarche.tokens.CharClass.SEMICOLON;
import static dev.demarche.tokens.CharClass.SLASH;
import static dev.demarche.tokens.CharClass.TERMINATOR;
import static dev.demarche.tokens.CharClass.UNDERSCORE;

/**
 * Finds web and e-mail addresses, and names with full stops inside. What has been looked through in
 * vain is remembered in the window, so that the time stays linear.
 */
final class Addresses {

  private static final int LONGEST_SCHEME = 16;

  private final Lexicon lexicon;

  Addresses(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Adds the address that starts at an index where a word or number does.
   *
   * @param e where its first letters or digits end
   * @return the index behind it, or -1 if there is none
   */
  int next(TokenBuffer out, int start, int e) {
    Window w = out.window;
    if (!w.mayHoldAddress(start)) {
      return -1;
    }
    int url = e - start <= LONGEST_SCHEME && w.letters(start) == e ? url(w, start, e) : -1;
    if (url >= 0) {
      out.add(start, url, TokenRule.URL);
      return url;
    }
    int email = email(w, start);
    if (email >= 0) {
      out.add(start, email, TokenRule.EMAIL);
      return email;
    }
    return dotted(out, start);
  }

  private int url(Window w, int start, int e) {
    if (w.classes[e] == COLON && !w.isBlank(e + 1)) {
      boolean slashes = w.classes[e + 1] == SLASH && w.classes[e + 2] == SLASH;
      boolean scheme = lexicon.labels.get(w.chars, start, e) == Lexicon.Label.SCHEME;
      if (e > start && (slashes && !w.isBlank(e + 3) || scheme && w.isAlphanumeric(e + 1))) {
        return end(w, e + 1);
      }
    }
    boolean host = w.classes[e] == DOT && w.isAlphanumeric(e + 1);
    return host && lexicon.labels.get(w.chars, start, e) == Lexicon.Label.HOST ? end(w, e) : -1;
  }

  /** Where a web address ends: at white space, less the punctuation before it. */
  private static int end(Window w, int from) {
    int i = from;
    int open = 0;
    while (isInUrl(w, i)) {
      open += w.chars[i] == '(' ? 1 : w.chars[i] == ')' ? -1 : 0;
      i++;
    }
    while (i > from && isTrailing(w, i - 1, open)) {
      i--;
      open += w.chars[i] == ')' ? 1 : 0;
    }
    return i;
  }

  private static boolean isInUrl(Window w, int i) {
    return switch (w.classes[i]) {
      case CharClass.SPACE,
          CharClass.END,
          CharClass.QUOTE,
          CharClass.OPENING_QUOTE,
          CharClass.CLOSING_QUOTE,
          CharClass.OTHER ->
          false;
      default -> w.chars[i] != '<' && w.chars[i] != '>' && w.chars[i] != '|';
    };
  }

  private static boolean isTrailing(Window w, int i, int open) {
    return switch (w.classes[i]) {
      case DOT, COMMA, SEMICOLON, COLON, TERMINATOR, APOSTROPHE, ASTERISK, OPENING_BRACKET, MARK ->
          true;
      case CLOSING_BRACKET -> w.chars[i] != ')' || open < 0;
      default -> false;
    };
  }

  private static int email(Window w, int start) {
    if (start < w.emailFrom) {
      return -1;
    }
    int at = start;
    while (isLocal(w, at)) {
      at++;
    }
    w.emailFrom = at + 1;
    if (w.classes[at] != AT) {
      return -1;
    }
    int i = at + 1;
    while (w.classes[i] <= DIGIT
        || w.classes[i] == DOT
        || w.classes[i] == HYPHEN
        || w.classes[i] == UNDERSCORE) {
      i++;
    }
    while (i > at + 1 && w.classes[i - 1] > DIGIT) {
      i--;
    }
    return i > at + 1 ? i : -1;
  }

  private static boolean isLocal(Window w, int i) {
    return switch (w.classes[i]) {
      case LETTER, DIGIT, DOT, HYPHEN, UNDERSCORE -> true;
      default -> w.chars[i] == '+' || w.chars[i] == '%';
    };
  }

  /** A domain, file or newsgroup: labels joined by full stops, of which the last or first tells. */
  private int dotted(TokenBuffer out, int start) {
    Window w = out.window;
    if (start < w.dottedFrom) {
      return -1;
    }
    int label = start;
    int labels = 1;
    int i = start;
    while (true) {
      while (w.classes[i] <= DIGIT || isInLabel(w, i)) {
        i++;
      }
      if (w.classes[i] != DOT || w.classes[i + 1] > DIGIT) {
        break;
      }
      label = ++i;
      labels++;
    }
    Lexicon.Label last = labels == 1 ? null : lexicon.labels.get(w.chars, label, i);
    boolean newsgroup = labels > 1 && isNewsgroup(w, start, i);
    boolean file = last == Lexicon.Label.FILE;
    boolean domain =
        last == Lexicon.Label.DOMAIN
            || labels > 2 && last == Lexicon.Label.WORD && w.letters(start) > start + 1;
    if (!isOneCase(w, label, i) || !(newsgroup || file || domain)) {
      w.dottedFrom = i;
      return -1;
    }
    if (domain && w.classes[i] == SLASH && w.isAlphanumeric(i + 1)) {
      i = end(w, i);
    }
    out.add(start, i, domain ? TokenRule.URL : TokenRule.DOTTED_NAME);
    return i;
  }

  private static boolean isInLabel(Window w, int i) {
    return (w.classes[i] == HYPHEN || w.classes[i] == UNDERSCORE) && w.classes[i + 1] <= DIGIT;
  }

  private boolean isNewsgroup(Window w, int start, int end) {
    int first = w.letters(start);
    return lexicon.labels.get(w.chars, start, first) == Lexicon.Label.NEWSGROUP
        && w.classes[first] == DOT
        && isLower(w, start, end);
  }

  private static boolean isLower(Window w, int start, int end) {
    for (int i = start; i < end; i++) {
      if (w.isUpper(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no capital follows a small letter or the other way round. */
  private static boolean isOneCase(Window w, int start, int end) {
    boolean upper = w.isUpper(start);
    for (int i = start; i < end; i++) {
      if (w.isUpper(i) != upper && w.classes[i] == LETTER) {
        return false;
      }
    }
    return true;
  }
}
