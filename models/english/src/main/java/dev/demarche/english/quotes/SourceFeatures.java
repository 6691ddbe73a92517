// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

import dev.demarche.english.parameters.Hash;
import dev.demarche.english.quotes.NounPhrases.Phrase;

/**
 * What the source ranker knows of a noun phrase, given a cue: its words, its place seen from the
 * cue, and what lies between. Not thread-safe: one for each text.
 */
final class SourceFeatures {

  private final Units units;
  final int[] values = new int[64];
  int size;

  SourceFeatures(Units units) {
    this.units = units;
  }

  /** Fills {@link #values} for the answer that no phrase is the source of a cue. */
  void ofNone(int cue) {
    size = 0;
    int w = units.word[cue];
    add(0, 0, 0);
    add(1, w, 0);
    add(2, w, word(cue - 1));
    add(3, w, word(cue + 1));
    add(4, tag(cue), tag(cue - 1) * 32 + tag(cue + 1));
    add(5, word(cue - 1), tag(cue));
    add(6, w, tag(cue - 1));
  }

  /**
   * Fills {@link #values} for a phrase.
   *
   * @param rank how many other phrases lie between it and the cue
   */
  void of(Phrase phrase, int cue, int rank) {
    size = 0;
    boolean before = phrase.to() <= cue;
    int side = before ? 0 : phrase.from() > cue ? 1 : 2;
    int near = Math.min(rank, 4) * 4 + side;
    int head = phrase.to() - 1;
    int between = before ? between(phrase.to(), cue) : between(cue + 1, phrase.from());
    int path = before ? path(phrase.to(), cue) : path(cue + 1, phrase.from());
    int w = units.word[cue];
    int left = tag(phrase.from() - 1);
    int right = tag(phrase.to());
    add(10, near, 0);
    add(11, near, w);
    add(12, between, side);
    add(13, between, near);
    add(14, path, side);
    add(15, path, Hash.feature(1, w, side));
    add(16, Hash.feature(2, left, right), near);
    add(17, word(phrase.from() - 1), side);
    add(18, word(phrase.to()), side);
    add(19, units.word[head], side);
    add(20, units.word[phrase.from()], side);
    add(21, tag(head) * 8 + shape(head), near);
    add(22, tag(head) * 8 + shape(head), Hash.feature(3, between, side));
    add(23, position(phrase), near);
    add(24, position(phrase), between);
    add(25, tag(cue) * 32 + tag(cue - 1), near);
    add(26, tag(cue) * 32 + tag(cue - 1), Hash.feature(4, between, side));
    add(27, Hash.feature(5, units.word[head], w), side);
    add(28, left, Hash.feature(6, between, side));
    add(29, w, Hash.feature(7, between, side));
    add(30, word(cue + 1), near);
    add(31, word(cue - 1), near);
    add(32, Hash.feature(8, word(phrase.from() - 1), w), side);
    add(33, units.suffix[head], side);
    add(34, Math.min(phrase.to() - phrase.from(), 5), near);
    add(35, left * 32 + right, Hash.feature(9, position(phrase), side));
    add(36, tag(cue), Hash.feature(10, path, side));
    add(37, quotations(cue), near);
    add(38, quotations(cue), Hash.feature(11, w, near));
    add(39, tag(phrase.to()) * 32 + tag(phrase.to() + 1), near);
    add(40, sentences(phrase, cue), Hash.feature(12, side, tag(head)));
    add(41, left, tag(head) * 8 + shape(head));
  }

  private void add(int template, int first, int second) {
    values[size++] = Hash.feature(400 + template, first, second);
  }

  private int word(int u) {
    return u < 0 || u >= units.size ? -1 : units.word[u];
  }

  private int tag(int u) {
    return u < 0 || u >= units.size ? 31 : units.tag[u];
  }

  private int shape(int u) {
    return units.shape[u];
  }

  /** Whether a phrase starts its sentence, follows a quotation or a comma, or none of these. */
  private int position(Phrase phrase) {
    int u = phrase.from();
    if (u == 0 || units.sentence[u - 1] != units.sentence[u]) {
      return 0;
    }
    return units.isQuotation(u - 1) ? 1 : units.is(u - 1, ",") ? 2 : 3;
  }

  /**
   * Finite verbs (to 2), commas (to 2), quotations, relatives and conjunctions between two units.
   */
  private int between(int from, int to) {
    int verbs = 0;
    int commas = 0;
    int flags = 0;
    for (int u = from; u < to; u++) {
      if (units.isQuotation(u)) {
        flags |= 1;
      } else if (units.isFinite(u)) {
        verbs = Math.min(2, verbs + 1);
      } else if (units.is(u, ",")) {
        commas = Math.min(2, commas + 1);
      } else if (units.is(u, "who") || units.is(u, "which") || units.is(u, "that")) {
        flags |= 2;
      } else if (units.is(u, "and") || units.is(u, "but")) {
        flags |= 4;
      }
    }
    return (verbs * 3 + commas) * 8 + flags;
  }

  /** The tags between two units, if they are at most four. */
  private int path(int from, int to) {
    if (to - from > 4) {
      return -1;
    }
    int path = to - from;
    for (int u = from; u < to; u++) {
      path = path * 37 + units.tag[u] + 1;
    }
    return path;
  }

  private int sentences(Phrase phrase, int cue) {
    return Math.max(-2, Math.min(2, units.sentence[phrase.from()] - units.sentence[cue]));
  }

  /** Whether a quotation stands shortly before or behind the cue. */
  private int quotations(int cue) {
    int found = 0;
    for (int u = Math.max(0, cue - 6); u < Math.min(units.size, cue + 4); u++) {
      if (units.isQuotation(u)) {
        found |= u < cue ? 1 : 2;
      }
    }
    return found;
  }
}
