// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch.articles;

import org.jspecify.annotations.Nullable;

/** Compares words of a gold file with a text: any run of white space is like any other. */
final class Words {
  private Words() {}

  /**
   * Finds out whether {@code words} stand at {@code start}.
   *
   * @return for every offset of {@code words}, its end included, the offset in the text; null if
   *     they do not stand there
   */
  static int @Nullable [] match(String text, int start, String words) {
    int[] places = new int[words.length() + 1];
    int at = start;
    int i = 0;
    while (i < words.length()) {
      places[i] = at;
      if (at == text.length()) {
        return null;
      }
      if (isSpace(words.charAt(i))) {
        if (!isSpace(text.charAt(at))) {
          return null;
        }
        at = afterSpace(text, at);
        int next = afterSpace(words, i);
        while (++i < next) {
          places[i] = at;
        }
      } else if (words.charAt(i++) != text.charAt(at++)) {
        return null;
      }
    }
    places[i] = at;
    return startsWord(text, start) && endsWord(text, at) ? places : null;
  }

  private static int afterSpace(String text, int at) {
    int end = at;
    while (end < text.length() && isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether no word is cut at {@code at}, as in the US of U|S, or of non-|US. */
  private static boolean startsWord(String text, int at) {
    if (at == 0 || at == text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
      return true;
    }
    char before = text.charAt(at - 1);
    return !Character.isLetterOrDigit(before)
        && !(before == '-' && at > 1 && Character.isLetterOrDigit(text.charAt(at - 2)));
  }

  private static boolean endsWord(String text, int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    char after = text.charAt(at);
    boolean joined =
        after == '-' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return !joined
        && !(Character.isLetterOrDigit(after) && Character.isLetterOrDigit(text.charAt(at - 1)));
  }
}
