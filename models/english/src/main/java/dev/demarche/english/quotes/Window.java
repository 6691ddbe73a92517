// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

/**
 * The units around a cue in which its source and its content are looked for: its paragraph, up to a
 * limit, and the quotation that opens the next paragraph where a colon announces it.
 *
 * @param from index of the first unit
 * @param to index behind the last unit
 */
record Window(int from, int to) {

  private static final int LEFT = 70;
  private static final int RIGHT = 90;

  static Window around(Units units, int cue) {
    int from = cue;
    while (from > 0 && cue - from < LEFT && units.paragraph[from - 1] == units.paragraph[cue]) {
      from--;
    }
    int to = cue + 1;
    while (to < units.size && to - cue < RIGHT && units.paragraph[to] == units.paragraph[cue]) {
      to++;
    }
    if (to < units.size && units.is(to - 1, ":") && units.isQuotation(to)) {
      to++;
    }
    return new Window(from, to);
  }

  int size() {
    return to - from;
  }
}
