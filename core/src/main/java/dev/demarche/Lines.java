// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

/**
 * Sets words in lines of a width, for a terminal. Whatever could steer a terminal or turn the order
 * of words on it round, and unpaired surrogates, show as U+FFFD.
 */
final class Lines {

  /** Holds two words together on a line, where it is set as a blank. */
  static final char NO_BREAK_SPACE = '\u00A0';

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private int column;

  /**
   * Starts with no line.
   *
   * @param width of a line in characters; a longer word has a line of its own
   */
  Lines(int width) {
    this.width = width;
  }

  /** Words from the current column on; further lines begin with {@code indent} blanks. */
  Lines words(String words, int indent) {
    int i = 0;
    boolean first = true;
    while (i < words.length()) {
      int start = i;
      while (start < words.length() && isBlank(words.charAt(start))) {
        start++;
      }
      int end = start;
      while (end < words.length() && !isBlank(words.charAt(end))) {
        end++;
      }
      if (start < end) {
        word(words, start, end, indent, first);
        first = false;
      }
      i = end;
    }
    return this;
  }

  /** Blanks up to a column; one at least if there is something before. */
  Lines to(int target) {
    int blanks = Math.max(column > 0 ? 1 : 0, target - column);
    out.append(" ".repeat(blanks));
    column += blanks;
    return this;
  }

  /** Ends the line. */
  Lines end() {
    out.append('\n');
    column = 0;
    return this;
  }

  /** The column that comes next, from 0. */
  int column() {
    return column;
  }

  private void word(String words, int start, int end, int indent, boolean first) {
    int length = words.codePointCount(start, end);
    if (!first) {
      if (column + 1 + length > width) {
        end().to(indent);
      } else {
        out.append(' ');
        column++;
      }
    }
    for (int i = start; i < end; ) {
      int c = words.codePointAt(i);
      out.appendCodePoint(c == NO_BREAK_SPACE ? ' ' : isPrintable(c) ? c : REPLACEMENT);
      i += Character.charCount(c);
    }
    column += length;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE -> false;
      case Character.FORMAT -> !((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069));
      default -> true;
    };
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
