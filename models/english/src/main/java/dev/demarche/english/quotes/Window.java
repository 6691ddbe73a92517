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

  /** Units in which a dateline ends. */
  private static final int DATELINE = 16;

  static Window around(Units units, int cue) {
    int from = cue;
    while (from > 0 && cue - from < LEFT && units.paragraph[from - 1] == units.paragraph[cue]) {
      from--;
    }
    from = Math.max(from, Math.min(cue, behindDateline(units, from)));
    int to = cue + 1;
    while (to < units.size && to - cue < RIGHT && units.paragraph[to] == units.paragraph[cue]) {
      to++;
    }
    if (to < units.size && units.is(to - 1, ":") && units.isQuotation(to)) {
      to++;
    }
    return new Window(from, to);
  }

  /** Behind <i>LONDON (Meridian News) –</i> at the start of a paragraph, else where it starts. */
  private static int behindDateline(Units units, int from) {
    if (from > 0 && units.paragraph[from - 1] == units.paragraph[from]) {
      return from;
    }
    int place = 0;
    for (int u = from; u < Math.min(units.size, from + DATELINE); u++) {
      if (units.is(u, "-") || units.is(u, "–") || units.is(u, "—") || units.is(u, "--")) {
        return place > 0 ? u + 1 : from;
      }
      if (units.isFinite(u) || units.isQuotation(u)) {
        return from;
      }
      place += units.shape[u] == Units.ALL_CAPITALS || units.is(u, ")") ? 1 : 0;
    }
    return from;
  }

  int size() {
    return to - from;
  }
}
