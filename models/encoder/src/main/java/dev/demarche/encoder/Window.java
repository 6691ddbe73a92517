// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the network reads at a time: whole sentences, with context on both sides that is read but
 * not labelled. Numbers are words of the text.
 *
 * @param from the first word
 * @param to behind the last word
 * @param coreFrom the first word that is labelled
 * @param coreTo behind the last word that is labelled
 */
record Window(int from, int to, int coreFrom, int coreTo) {

  /**
   * How large windows are, in pieces.
   *
   * @param core what is labelled at most, a sentence that is longer is cut
   * @param left context before it at most
   * @param right context behind it at most
   * @param longest all together at most, with the pieces at the window's edges
   */
  record Size(int core, int left, int right, int longest) {}

  private static final int EDGES = 2;

  /** The windows of a text in order; every word is in the core of one. */
  static List<Window> of(Pieces pieces, Size size) {
    int[] sentences = sentences(pieces, size.core());
    int count = sentences.length - 1;
    List<Window> windows = new ArrayList<>();
    int i = 0;
    while (i < count) {
      int j = i + 1;
      while (j < count && pieces.count(sentences[i], sentences[j + 1]) <= size.core()) {
        j++;
      }
      int low = i;
      while (low > 0 && pieces.count(sentences[low - 1], sentences[i]) <= size.left()) {
        low--;
      }
      int high = j;
      while (high < count
          && pieces.count(sentences[j], sentences[high + 1]) <= size.right()
          && pieces.count(sentences[low], sentences[high + 1]) <= size.longest() - EDGES) {
        high++;
      }
      windows.add(new Window(sentences[low], sentences[high], sentences[i], sentences[j]));
      i = j;
    }
    return windows;
  }

  /** The first words of the sentences, or of their parts, and the number of words. */
  private static int[] sentences(Pieces pieces, int longest) {
    Words words = pieces.words();
    int[] starts = new int[words.size() + 1];
    int size = 0;
    int start = 0;
    for (int word = 1; word < words.size(); word++) {
      if (words.sentence(word) != words.sentence(start)
          || pieces.count(start, word + 1) > longest) {
        starts[size++] = start;
        start = word;
      }
    }
    if (words.size() > 0) {
      starts[size++] = start;
      starts[size] = words.size();
    }
    return Arrays.copyOf(starts, words.size() > 0 ? size + 1 : 1);
  }

  /** The number of words. */
  int size() {
    return to - from;
  }

  /** Whether a word of the text is one that this window labels. */
  boolean labels(int word) {
    return coreFrom <= word && word < coreTo;
  }
}
