// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.sentences;

import dev.demarche.Tokens;

/**
 * What stands between each token and the next: nothing, blanks, the end of a line, or the end of a
 * paragraph.
 *
 * <p>An empty line ends a paragraph. In a text that has none, every line end does, unless the lines
 * are wrapped. Where a line ends inside a paragraph, it was wrapped if the next word would not have
 * had room on it; else the writer meant the line to end there, as after a headline. The mark of a
 * list item at the start of a line ends the line before.
 */
final class Gaps {

  static final byte NONE = 0;
  static final byte BLANK = 1;

  /** A line was wrapped here. */
  static final byte WRAP = 2;

  /** A line was ended here, inside a paragraph. */
  static final byte LINE = 3;

  static final byte PARAGRAPH = 4;

  private static final int LONGEST_WRAPPED_LINE = 120;
  private static final int FEWEST_WRAPPED_LINES = 3;
  private static final String BULLETS = "*•‣▪●◦·";
  private static final String DASHES = "-–—";

  private final byte[] gaps;

  private Gaps(byte[] gaps) {
    this.gaps = gaps;
  }

  /** Reads the white space of a text. */
  static Gaps of(Tokens tokens) {
    int n = tokens.size();
    byte[] gaps = new byte[n];
    String text = tokens.text();
    boolean lines = false;
    boolean paragraphs = false;
    for (int i = 0; i + 1 < n; i++) {
      int from = tokens.end(i);
      int to = tokens.start(i + 1);
      if (from == to) {
        continue;
      }
      int ends = to == from + 1 && text.charAt(from) == ' ' ? 0 : lineEnds(text, from, to);
      gaps[i] = ends > 1 ? PARAGRAPH : ends == 1 ? LINE : BLANK;
      lines |= ends == 1;
      paragraphs |= ends > 1;
    }
    if (n > 0) {
      gaps[n - 1] = PARAGRAPH;
    }
    if (lines) {
      new Lines(tokens, gaps).mark(paragraphs);
    }
    return new Gaps(gaps);
  }

  /** What stands behind a token. */
  byte behind(int token) {
    return gaps[token];
  }

  private static int lineEnds(String text, int from, int to) {
    int ends = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean second = c == '\n' && i > from && text.charAt(i - 1) == '\r';
      if ((c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028') && !second) {
        ends++;
      } else if (c == '\u2029' || c == '\f') {
        ends += 2;
      }
    }
    return ends;
  }

  /** The lines of a text whose paragraphs may be of several. */
  private static final class Lines {
    private final Tokens tokens;
    private final byte[] gaps;

    /** The length of the longest line that is not the last of its paragraph. */
    private int width;

    private int count;
    private int full;

    Lines(Tokens tokens, byte[] gaps) {
      this.tokens = tokens;
      this.gaps = gaps;
    }

    void mark(boolean paragraphs) {
      measure();
      boolean wrapped = isWrapped();
      int start = 0;
      for (int i = 0; i < gaps.length; i++) {
        if (gaps[i] < LINE) {
          continue;
        }
        if (gaps[i] == LINE) {
          boolean wrap = wrapped && !hadRoom(start, i);
          gaps[i] = wrap ? WRAP : paragraphs || wrapped ? LINE : PARAGRAPH;
        }
        start = i + 1;
      }
    }

    private void measure() {
      int start = 0;
      for (int i = 0; i < gaps.length; i++) {
        if (gaps[i] == LINE) {
          width = Math.max(width, length(start, i));
        }
        start = gaps[i] >= LINE ? i + 1 : start;
      }
      start = 0;
      for (int i = 0; i < gaps.length; i++) {
        if (gaps[i] == LINE) {
          count++;
          full += hadRoom(start, i) ? 0 : 1;
        }
        start = gaps[i] >= LINE ? i + 1 : start;
      }
    }

    /** Whether lines are about as short as a screen or page is wide, and most of them full. */
    private boolean isWrapped() {
      return width <= LONGEST_WRAPPED_LINE && count + 1 >= FEWEST_WRAPPED_LINES && full * 2 > count;
    }

    /**
     * Whether a list's mark starts a line; a hyphen, if one starts the line before or a colon ends
     * it.
     */
    private boolean startsItem(int before, int token) {
      if (gaps[token] != BLANK || tokens.length(token) > 1) {
        return false;
      }
      char mark = tokens.firstChar(token);
      boolean list = tokens.firstChar(before) == mark || tokens.is(token - 1, ":");
      return BULLETS.indexOf(mark) >= 0 || DASHES.indexOf(mark) >= 0 && list;
    }

    private int length(int first, int last) {
      return tokens.end(last) - tokens.start(first);
    }

    /** Whether the line was meant to end: the word behind it had room on it, or starts an item. */
    private boolean hadRoom(int first, int last) {
      if (startsItem(first, last + 1)) {
        return true;
      }
      int end = last + 1;
      while (gaps[end] == NONE) {
        end++;
      }
      return length(first, last) + 1 + length(last + 1, end) <= width;
    }
  }
}
