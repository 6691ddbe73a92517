// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

import dev.demarche.english.parameters.Hash;

/**
 * What the role tagger knows of a unit, given a cue: its words, where it stands seen from the cue,
 * and what lies between. Not thread-safe: one for each text.
 */
final class RoleFeatures {

  private final Units units;
  final int[] values = new int[80];
  int size;

  private int cue;
  private int from;
  private int cueWord;
  private int cueRight;
  private int cueLeft;
  private int quotationSides;
  private int[] between = new int[0];

  /** How many finite verbs stand between a unit and the cue, up to 3. */
  private int[] verbs = new int[0];

  RoleFeatures(Units units) {
    this.units = units;
  }

  /** Takes a cue and the window of units around it: from {@code from} to before {@code to}. */
  void start(int cue, int from, int to) {
    this.cue = cue;
    this.from = from;
    cueWord = units.word[cue];
    cueRight = word(cue + 1);
    cueLeft = word(cue - 1);
    quotationSides = quotationSides(from, to);
    if (between.length < to - from) {
      between = new int[Math.max(to - from, 2 * between.length)];
      verbs = new int[between.length];
    }
    measure(to);
  }

  /** The first unit of the window. */
  int from() {
    return from;
  }

  /** Fills {@link #values} for a unit of the window. */
  void of(int u) {
    size = 0;
    int side = u < cue ? 0 : u == cue ? 1 : 2;
    int distance = distance(u - cue);
    int gap = between[u - from];
    int w = units.word[u];
    int left = word(u - 1);
    int right = word(u + 1);
    int sideWord = Hash.feature(1, side, w);
    add(0, side, distance);
    add(1, distance, cueWord);
    add(2, sideWord, 0);
    add(3, sideWord, cueWord);
    add(4, sideWord, left);
    add(5, sideWord, right);
    add(6, side, left);
    add(7, side, right);
    add(8, gap, side);
    add(9, gap, cueWord);
    add(10, gap, distance);
    add(11, gap, w);
    add(12, units.suffix[u], side);
    add(13, shape(u) * 64 + shape(u - 1) * 8 + shape(u + 1), side * 64 + distance);
    add(14, distance, w);
    add(15, quotationSides, side * 64 + distance);
    add(16, quotationSides, Hash.feature(2, cueWord, side));
    add(17, quotationSides, Hash.feature(3, gap, shape(u)));
    add(18, side, Hash.feature(4, cueWord, cueRight));
    add(19, distance, Hash.feature(5, cueRight, cueWord));
    add(20, distance, cueLeft);
    add(21, side, Hash.feature(6, left, right));
    add(22, gap, Hash.feature(7, cueRight, side));
    add(23, sideWord, gap);
    add(24, side * 8 + shape(u), quotationSides);
    add(25, side, Hash.feature(8, word(u - 2), left));
    add(26, side, Hash.feature(9, right, word(u + 2)));
    add(27, gap, Hash.feature(10, shape(u), distance));
    add(28, gap, Hash.feature(11, quotationSides, cueWord));
    add(29, sentences(u), Hash.feature(12, shape(u), side));
    add(30, sentences(u), Hash.feature(13, quotationSides, w));
    tags(u, side, distance, gap);
  }

  private void tags(int u, int side, int distance, int gap) {
    int t = units.tag[u];
    int left = tag(u - 1);
    int right = tag(u + 1);
    add(60, t, side * 64 + distance);
    add(61, t, Hash.feature(60, gap, side));
    add(62, t * 32 + left, side);
    add(63, t * 32 + right, side);
    add(64, side, Hash.feature(61, left, t * 32 + right));
    add(65, t, Hash.feature(62, cueWord, side));
    add(66, t * 32 + tag(cue + 1), Hash.feature(63, distance, tag(cue - 1)));
    add(67, verbs[u - from], side * 64 + distance);
    add(68, verbs[u - from], Hash.feature(64, t, side));
    add(69, verbs[u - from], Hash.feature(65, gap, side));
    add(70, tag(cue) * 32 + t, Hash.feature(66, side, verbs[u - from]));
    add(71, tag(cue) * 32 + tag(cue - 1), Hash.feature(67, side, distance));
    add(72, verbs[u - from], Hash.feature(68, cueWord, side));
  }

  private int tag(int u) {
    return u < 0 || u >= units.size ? 31 : units.tag[u];
  }

  /** Fills {@link #values} for the step from a label to the label of a unit. */
  void step(int before, int u) {
    size = 0;
    int side = u < cue ? 0 : u == cue ? 1 : 2;
    add(40, before, side);
    add(41, before, units.word[u]);
    add(42, before, word(u - 1));
    add(43, before, Hash.feature(14, side, shape(u) * 8 + shape(u - 1)));
    add(44, before, Hash.feature(15, between[u - from], side));
    add(45, before, Hash.feature(16, distance(u - cue), cueWord));
    add(46, before, Hash.feature(17, word(u - 1), units.word[u]));
    add(50, before, Hash.feature(21, units.tag[u], tag(u - 1)));
    add(51, before, Hash.feature(22, units.tag[u], side));
    add(52, before, Hash.feature(23, tag(u - 1) * 32 + units.tag[u], verbs[u - from]));
    add(48, before, Hash.feature(19, border(u), 0));
    add(49, before, Hash.feature(20, border(u), units.shape[u]));
    add(47, before, Hash.feature(18, units.suffix[u], word(u - 1)));
  }

  /** 0 inside a sentence; 1 where one begins, 2 and 3 where a quotation stands at the border. */
  private int border(int u) {
    if (u == 0 || units.sentence[u - 1] == units.sentence[u]) {
      return 0;
    }
    return units.isQuotation(u) ? 2 : units.isQuotation(u - 1) ? 3 : 1;
  }

  private void add(int template, int first, int second) {
    values[size++] = Hash.feature(200 + template, first, second);
  }

  private int word(int u) {
    return u < 0 ? -1 : u >= units.size ? -2 : units.word[u];
  }

  private int shape(int u) {
    return u < 0 || u >= units.size ? 7 : units.shape[u];
  }

  private static int distance(int d) {
    int far = Math.abs(d);
    int bucket = far <= 6 ? far : far <= 9 ? 7 : far <= 14 ? 8 : far <= 24 ? 9 : 10;
    return d < 0 ? bucket : bucket + 16;
  }

  private int sentences(int u) {
    return Math.max(-3, Math.min(3, units.sentence[u] - units.sentence[cue])) + 3;
  }

  /** Whether the window has quotations before and after the cue, and how near. */
  private int quotationSides(int from, int to) {
    int before = 0;
    for (int u = cue - 1; u >= from && before == 0; u--) {
      if (units.isQuotation(u)) {
        before = cue - u <= 6 ? 1 + (units.lastMark(u) == 1 ? 1 : 0) : 3;
      }
    }
    int after = 0;
    for (int u = cue + 1; u < to && after == 0; u++) {
      if (units.isQuotation(u)) {
        after = u - cue <= 3 ? 1 : units.sentence[u] == units.sentence[cue] ? 2 : 3;
      }
    }
    return before * 4 + after;
  }

  /** For each unit of the window, what lies between it and the cue. */
  private void measure(int to) {
    between[cue - from] = 0;
    verbs[cue - from] = 0;
    measure(cue + 1, to, 1);
    measure(cue - 1, from - 1, -1);
  }

  private void measure(int start, int stop, int by) {
    int seen = 0;
    int finite = 0;
    for (int u = start; u != stop; u += by) {
      between[u - from] = seen;
      verbs[u - from] = finite;
      seen = seen(seen, u);
      finite = Math.min(3, finite + (units.isFinite(u) ? 1 : 0));
    }
  }

  /** Counts commas to 2, quotations to 2, sentence ends to 1; notes "that", "and", relatives. */
  private int seen(int seen, int u) {
    int commas = seen & 3;
    int quotations = (seen >> 2) & 3;
    int rest = seen >> 4;
    if (units.isQuotation(u)) {
      quotations = Math.min(2, quotations + 1);
    } else if (units.is(u, ",")) {
      commas = Math.min(2, commas + 1);
    } else if (units.is(u, ".")) {
      rest |= 1;
    } else if (units.is(u, "and") || units.is(u, "but")) {
      rest |= 2;
    } else if (units.is(u, "who") || units.is(u, "which") || units.is(u, "while")) {
      rest |= 4;
    } else if (units.is(u, "that")) {
      rest |= 8;
    }
    return commas | quotations << 2 | rest << 4;
  }
}
