// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

import dev.demarche.english.tags.Tag;
import java.util.ArrayList;
import java.util.List;

/** The simple noun phrases of a text: no phrase inside another, no prepositions inside. */
final class NounPhrases {

  private static final int INSIDE =
      bits(
          Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.PRON, Tag.PART, Tag.VBN, Tag.VBG,
          Tag.ADV, Tag.SYM);
  private static final int HEAD = bits(Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM, Tag.SYM);
  private static final int FIRST = bits(Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.PRON);

  private NounPhrases() {}

  /**
   * A noun phrase.
   *
   * @param from index of its first unit
   * @param to index behind its last unit, its head
   */
  record Phrase(int from, int to) {}

  /** The phrases in order. */
  static List<Phrase> find(Units units) {
    List<Phrase> phrases = new ArrayList<>();
    int u = 0;
    while (u < units.size) {
      if (!is(units, u, FIRST)) {
        u++;
        continue;
      }
      int end = end(units, u);
      int head = end;
      while (head > u && !is(units, head - 1, HEAD)) {
        head--;
      }
      if (head > u) {
        phrases.add(new Phrase(u, head));
      }
      u = Math.max(head, u + 1);
    }
    return phrases;
  }

  private static int end(Units units, int from) {
    int u = from + 1;
    while (u < units.size
        && units.sentence[u] == units.sentence[from]
        && is(units, u, INSIDE)
        && !startsAnew(units, u)) {
      u++;
    }
    return u;
  }

  /** A pronoun or determiner behind a noun, or "to" and "not": the next phrase, or none. */
  private static boolean startsAnew(Units units, int u) {
    boolean afterHead = is(units, u - 1, HEAD);
    boolean particle = units.tag[u] == Tag.PART.ordinal() && !units.isPossessive(u);
    boolean afterPronoun = is(units, u - 1, bits(Tag.PRON));
    return particle
        || (afterHead && is(units, u, bits(Tag.PRON, Tag.DET)))
        || (afterPronoun && !is(units, u, bits(Tag.NOUN, Tag.ADJ, Tag.PROPN)));
  }

  private static boolean is(Units units, int u, int tags) {
    return !units.isQuotation(u) && (tags & (1 << units.tag[u])) != 0;
  }

  private static int bits(Tag... tags) {
    int bits = 0;
    for (Tag tag : tags) {
      bits |= 1 << tag.ordinal();
    }
    return bits;
  }
}
