// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The stretches of a document in which names can stand; all other tokens are outside of names. */
final class NameSegments {

  /** How many tokens in lower case may part two words of one name. */
  private static final int GAP = 3;

  private NameSegments() {}

  /** Pairs of first token and end, in order. */
  static List<int[]> of(Words words) {
    List<int[]> segments = new ArrayList<>();
    for (Sentence sentence : words.sentences().list()) {
      int from = -1;
      int last = -1;
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        if (!words.capital(i)) {
          continue;
        }
        if (from >= 0 && i - last > GAP + 1) {
          segments.add(new int[] {from, Math.min(last + 2, sentence.endToken())});
          from = before(words, i);
        }
        from = from < 0 ? Math.max(before(words, i), sentence.firstToken()) : from;
        last = i;
      }
      if (from >= 0) {
        segments.add(new int[] {from, Math.min(last + 2, sentence.endToken())});
      }
    }
    return segments;
  }

  /** Names can start one token before the first capital, or two: al-Masri. */
  private static int before(Words words, int i) {
    return words.hyphen(i - 1) ? i - 2 : i - 1;
  }
}
