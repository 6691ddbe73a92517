// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.tags;

import dev.demarche.Sentences;
import dev.demarche.Tokens;
import dev.demarche.english.parameters.Hash;

/** What the tagger knows of a token. Not thread-safe: one for each text. */
final class TagFeatures {

  private static final int NONE = 31;

  private final Tokens tokens;
  private final int[] words;
  final int[] values = new int[24];
  int size;

  TagFeatures(Sentences sentences) {
    tokens = sentences.tokens();
    words = new int[tokens.size()];
    for (int t = 0; t < words.length; t++) {
      words[t] = Hash.folded(tokens.text(), tokens.start(t), tokens.end(t));
    }
  }

  /**
   * Fills {@link #values} for a token between two others of its sentence, given the tags before.
   */
  void of(int t, int first, int end, byte[] tags) {
    size = 0;
    int start = tokens.start(t);
    int stop = tokens.end(t);
    int w = words[t];
    int left = t > first ? words[t - 1] : 1;
    int right = t + 1 < end ? words[t + 1] : 2;
    int left2 = t - 1 > first ? words[t - 2] : 1;
    int right2 = t + 2 < end ? words[t + 2] : 2;
    int tag = t > first ? tags[t - 1] : NONE;
    int tag2 = t - 1 > first ? tags[t - 2] : NONE;
    int shape = shape(start, stop) * 2 + (t == first ? 1 : 0);
    int suffix2 = Hash.folded(tokens.text(), Math.max(start, stop - 2), stop);
    int suffix3 = Hash.folded(tokens.text(), Math.max(start, stop - 3), stop);
    add(0, w, 0);
    add(1, w, shape);
    add(2, suffix3, shape);
    add(3, suffix2, shape);
    add(4, Hash.folded(tokens.text(), stop - 1, stop), shape);
    add(5, Hash.folded(tokens.text(), start, Math.min(stop, start + 3)), 0);
    add(6, left, 0);
    add(7, right, 0);
    add(8, left2, left);
    add(9, right, right2);
    add(10, tag, 0);
    add(11, tag, tag2);
    add(12, tag, w);
    add(13, tag, right);
    add(14, w, right);
    add(15, w, left);
    add(16, suffix3, tag);
    add(17, suffix3, right);
    add(18, shape, shapeOf(t + 1, end));
    add(19, tag * 32 + tag2, w);
    add(20, suffix2, tag * 32 + tag2);
  }

  private int shapeOf(int t, int end) {
    return t < end ? shape(tokens.start(t), tokens.end(t)) : 7;
  }

  private int shape(int start, int stop) {
    char c = tokens.text().charAt(start);
    if (Character.isUpperCase(c)) {
      return stop - start > 1 && Character.isUpperCase(tokens.text().charAt(stop - 1)) ? 2 : 1;
    }
    return Character.isLetter(c) ? 0 : Character.isDigit(c) ? 3 : 4;
  }

  private void add(int template, int first, int second) {
    values[size++] = Hash.feature(300 + template, first, second);
  }
}
