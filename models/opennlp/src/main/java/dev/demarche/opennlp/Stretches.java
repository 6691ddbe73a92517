// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

/**
 * Parts a text into stretches of words and stretches without white space that are too long to be
 * words. OpenNLP's trained tools look at the whole word at each of its characters, so on such a
 * stretch their time grows with the square of its length.
 */
final class Stretches {

  /** No word of a language, and hardly an address, is longer. */
  private static final int LONGEST_WORD = 500;

  /** Takes stretches, by place. */
  interface Visitor {
    /**
     * Takes one.
     *
     * @param word whether it is one long stretch without white space
     */
    void visit(int start, int end, boolean word);
  }

  private Stretches() {}

  /** Visits all of {@code text} from {@code start} to {@code end}. */
  static void visit(CharSequence text, int start, int end, Visitor visitor) {
    int words = start;
    int word = start;
    for (int i = start; i <= end; i++) {
      if (i == end || Character.isWhitespace(text.charAt(i))) {
        if (i - word > LONGEST_WORD) {
          if (words < word) {
            visitor.visit(words, word, false);
          }
          visitor.visit(word, i, true);
          words = i;
        }
        word = i + 1;
      }
    }
    if (words < end) {
      visitor.visit(words, end, false);
    }
  }
}
