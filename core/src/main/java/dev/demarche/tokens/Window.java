// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.CharClass.AT;
import static dev.demarche.tokens.CharClass.COLON;
import static dev.demarche.tokens.CharClass.DIGIT;
import static dev.demarche.tokens.CharClass.DOT;
import static dev.demarche.tokens.CharClass.END;
import static dev.demarche.tokens.CharClass.SPACE;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * The part of a text at work: its characters, their classes, and what the rules remember.
 *
 * <p>A text is read in parts of a few thousand characters, so that they stay in the nearest cache.
 * A part ends at white space, where no token does not end, and is followed by at least {@link
 * #LOOK_AHEAD} characters more and preceded by {@link #LOOK_BEHIND}, if the text has them: no rule
 * looks further, so that the tokens do not depend on where the parts end. A part without white
 * space is doubled until it has some.
 */
final class Window {

  static final int LOOK_BEHIND = 64;
  static final int LOOK_AHEAD = 64;
  private static final int PART = 1 << 13;
  private static final int PADDING = 8;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  char[] chars = new char[PADDING];
  byte[] classes = new byte[PADDING];

  /** Offset in the text of {@code chars[0]}. */
  int base;

  /** Where the characters end. */
  int length;

  /** Where the tokens of this part end. */
  int limit;

  /** Where the single quotation mark stands that is open, as an offset in the text, or -1. */
  int openSingle;

  /** Where the stretch without white space ends that {@link #measure} has looked through. */
  int chunkEnd;

  /** Whether that stretch may hold an address: it has @, ://, or a full stop within. */
  boolean chunkMayHoldAddress;

  /** No e-mail address starts before this index. */
  int emailFrom;

  /** No dotted name starts before this index. */
  int dottedFrom;

  /** Starts a text. */
  void start() {
    base = 0;
    length = 0;
    limit = 0;
    openSingle = -1;
  }

  /**
   * Reads the next part.
   *
   * @return the index at which its tokens start, or -1 at the end of the text
   */
  int next(CharSequence text) {
    int from = base + limit;
    if (from >= text.length()) {
      return -1;
    }
    base = Math.max(0, from - LOOK_BEHIND);
    int start = from - base;
    for (int part = PART; !load(text, start, part); part *= 2) {}
    chunkEnd = start;
    emailFrom = start;
    dottedFrom = start;
    return start;
  }

  /** Reads {@code part} characters; false if there is no place among them to end at. */
  private boolean load(CharSequence text, int start, int part) {
    int all = text.length() - base;
    length = part >= all - start - LOOK_AHEAD ? all : start + part + LOOK_AHEAD;
    if (chars.length < length + PADDING) {
      int room = Math.max(length, Math.min(2 * chars.length, LOOK_BEHIND + PART + LOOK_AHEAD));
      chars = new char[room + PADDING];
      classes = new byte[room + PADDING];
    }
    copy(text, base, base + length, chars);
    CharClass.classify(chars, classes, length);
    Arrays.fill(chars, length, length + PADDING, '\0');
    Arrays.fill(classes, length, length + PADDING, END);
    limit = length;
    if (length < all) {
      limit = length - LOOK_AHEAD;
      while (limit > start && classes[limit] != SPACE) {
        limit--;
      }
    }
    return limit > start;
  }

  private static void copy(CharSequence text, int from, int to, char[] chars) {
    if (text instanceof String string) {
      string.getChars(from, to, chars, 0);
    } else if (text instanceof StringBuilder builder) {
      builder.getChars(from, to, chars, 0);
    } else if (text instanceof CharBuffer buffer) {
      buffer.get(buffer.position() + from, chars, 0, to - from);
    } else {
      for (int i = from; i < to; i++) {
        chars[i - from] = text.charAt(i);
      }
    }
  }

  /** Where the run of letters that goes through {@code at} ends. */
  int letters(int at) {
    return letters(classes, at);
  }

  static int letters(byte[] k, int at) {
    int i = at;
    long eight = (long) LONGS.get(k, i);
    while (eight == 0) {
      i += Long.BYTES;
      eight = (long) LONGS.get(k, i);
    }
    return i + (Long.numberOfTrailingZeros(eight) >>> 3);
  }

  /** Where the run of letters and digits that goes through {@code at} ends. */
  int alphanumerics(int at) {
    int i = at;
    while (classes[i] <= DIGIT || isSupplementaryLetter(i)) {
      i += classes[i] <= DIGIT ? 1 : 2;
    }
    return i;
  }

  /** Where the run of digits that goes through {@code at} ends. */
  int digits(int at) {
    int i = at;
    while (classes[i] == DIGIT) {
      i++;
    }
    return i;
  }

  boolean isAlphanumeric(int at) {
    return classes[at] <= DIGIT || isSupplementaryLetter(at);
  }

  private boolean isSupplementaryLetter(int at) {
    return classes[at] == CharClass.SURROGATE && Character.isLetterOrDigit(codePoint(at));
  }

  /** The code point at an index; a surrogate that has no partner is itself one. */
  int codePoint(int at) {
    return Character.codePointAt(chars, at, length);
  }

  /** Whether white space or an end stands at the index. */
  boolean isBlank(int at) {
    return classes[at] == SPACE || classes[at] == END;
  }

  /** Whether the text starts here, or white space stands before. */
  boolean isBlankBefore(int at) {
    return at == 0 || classes[at - 1] == SPACE;
  }

  /** Whether only white space stands between the index and the start of its line. */
  boolean isLineStart(int at) {
    for (int i = at - 1; i >= Math.max(0, at - LOOK_BEHIND); i--) {
      if (chars[i] == '\n' || chars[i] == '\r') {
        return true;
      }
      if (classes[i] != SPACE) {
        return false;
      }
    }
    return base == 0 && at < LOOK_BEHIND;
  }

  boolean isUpper(int at) {
    return Character.isUpperCase(chars[at]) || Character.isTitleCase(chars[at]);
  }

  /** The first character of the class at or behind the index, at most {@link #LOOK_AHEAD} on. */
  int skipBlanks(int at) {
    int i = at;
    while (classes[i] == SPACE && i < at + LOOK_AHEAD / 2) {
      i++;
    }
    return i;
  }

  /** Looks through the stretch without white space that {@code at} is in, once for each. */
  boolean mayHoldAddress(int at) {
    if (at >= chunkEnd) {
      measure(at);
    }
    return chunkMayHoldAddress;
  }

  private void measure(int at) {
    chunkMayHoldAddress = false;
    int i = at;
    while (!isBlank(i)) {
      byte c = classes[i];
      boolean inside = c == DOT && i > at && !isBlank(i + 1) && isAlphanumeric(i + 1);
      chunkMayHoldAddress |= inside || c == AT || (c == COLON && !isBlank(i + 1));
      i++;
    }
    chunkEnd = i;
  }
}
