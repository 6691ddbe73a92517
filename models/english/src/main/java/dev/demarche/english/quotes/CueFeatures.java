// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

import dev.demarche.english.parameters.Hash;

/**
 * What the cue tagger knows of a unit: the words around it, their shapes, and where the nearest
 * quotation marks are. Not thread-safe: one for each text.
 */
final class CueFeatures {

  private static final int NEAR = 8;

  private final Units units;
  private final boolean broad;
  final int[] values = new int[64];
  int size;

  /**
   * For the units of one text.
   *
   * @param broad whether beliefs, criticism and endorsements count as quotes too, as they do in
   *     PolNeAR. In training this keeps two conventions apart; reading is never broad
   */
  CueFeatures(Units units, boolean broad) {
    this.units = units;
    this.broad = broad;
  }

  /** Fills {@link #values} for a unit that is no quotation. */
  void of(int u) {
    size = 0;
    int w = units.word[u];
    int left = word(u - 1);
    int right = word(u + 1);
    int left2 = word(u - 2);
    int right2 = word(u + 2);
    int position = position(u);
    add(0, w, 0);
    add(1, w, left);
    add(2, w, right);
    add(3, left, right);
    add(4, left2, left);
    add(5, right, right2);
    add(6, w, left2);
    add(7, w, right2);
    add(8, left, 0);
    add(9, right, 0);
    add(10, units.suffix[u], 0);
    add(11, units.suffix[u], left);
    add(12, units.suffix[u], right);
    add(13, units.suffix[u], shape(u - 1) * 8 + shape(u + 1));
    add(14, w, shape(u - 1) * 8 + shape(u + 1));
    add(15, w, position);
    add(16, units.shape[u], position);
    int before = quotationBefore(u);
    int after = quotationAfter(u);
    add(17, w, before);
    add(18, w, after);
    add(19, units.suffix[u], before * 16 + after);
    add(20, units.shape[u], before * 16 + after);
    add(21, w, word(u - 3));
    add(22, w, word(u + 3));
    add(23, left2, right);
    add(24, w, Hash.feature(24, left, right));
    add(25, units.suffix[u], left2);
    add(26, w, verbsBefore(u));
    add(27, shape(u - 1) * 64 + shape(u + 1) * 8 + shape(u - 2), units.suffix[u]);
    tags(u);
    if (!broad) {
      convention(u, before, after);
    }
  }

  /** What holds for the convention of news alone. */
  private void convention(int u, int before, int after) {
    int w = units.word[u];
    add(60, 0, 0);
    add(61, w, 0);
    add(62, w, word(u + 1));
    add(63, units.suffix[u], units.tag[u]);
    add(64, w, before * 16 + after);
    add(65, w, units.tag[u] * 32 + tag(u + 1));
    add(66, units.tag[u], tag(u - 1) * 32 + tag(u + 1));
    add(67, units.suffix[u], before * 16 + after);
  }

  private void tags(int u) {
    int t = units.tag[u];
    int left = tag(u - 1);
    int right = tag(u + 1);
    add(40, t, left * 32 + right);
    add(41, t, Hash.feature(41, tag(u - 2), left));
    add(42, t, Hash.feature(42, right, tag(u + 2)));
    add(43, units.word[u], left * 32 + right);
    add(44, units.word[u], t);
    add(45, units.word[u], t * 32 + right);
    add(46, units.suffix[u], t * 32 + left);
    add(47, units.word[u], Hash.feature(43, right, tag(u + 2)));
    add(48, units.word[u], Hash.feature(44, left, tag(u - 2)));
  }

  private int tag(int u) {
    return u < 0 || u >= units.size ? 31 : units.tag[u];
  }

  private void add(int template, int first, int second) {
    values[size++] = Hash.feature(100 + template, first, second);
  }

  private int word(int u) {
    return u < 0 || u >= units.size ? u < 0 ? -1 : -2 : units.word[u];
  }

  private int shape(int u) {
    return u < 0 || u >= units.size ? 7 : units.shape[u];
  }

  /** First, second, later in its sentence; last. */
  private int position(int u) {
    boolean starts = u == 0 || units.sentence[u - 1] != units.sentence[u];
    boolean ends = u + 1 == units.size || units.sentence[u + 1] != units.sentence[u];
    boolean second = !starts && (u == 1 || units.sentence[u - 2] != units.sentence[u]);
    return (starts ? 0 : second ? 1 : 2) * 2 + (ends ? 1 : 0);
  }

  /** Distance to a quotation on the left in the same paragraph, 0 if there is none near. */
  private int quotationBefore(int u) {
    for (int k = 1; k <= NEAR && u - k >= 0 && same(u, u - k); k++) {
      if (units.isQuotation(u - k)) {
        return k + (units.lastMark(u - k) == 1 ? 8 : 0);
      }
    }
    return 0;
  }

  private int quotationAfter(int u) {
    for (int k = 1; k <= NEAR && u + k < units.size && same(u, u + k); k++) {
      if (units.isQuotation(u + k)) {
        return k;
      }
    }
    return 0;
  }

  /** Whether an auxiliary or "to" stands shortly before. */
  private int verbsBefore(int u) {
    for (int k = 1; k <= 3 && u - k >= 0; k++) {
      if (units.shape[u - k] == Units.LOWER) {
        return units.suffix[u - k];
      }
    }
    return 0;
  }

  private boolean same(int u, int v) {
    return units.paragraph[u] == units.paragraph[v];
  }
}
