// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.EntityType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that tell what a name names: Ministry, Ltd., River. Immutable. */
final class Heads {

  /**
   * A head.
   *
   * @param type what a name with it names
   * @param first whether it may begin the name
   * @param last whether it may end the name
   * @param alone whether it may be the whole name
   * @param strong whether it decides against the context
   * @param words how many words it has
   */
  record Head(
      EntityType type, boolean first, boolean last, boolean alone, boolean strong, int words) {}

  private static final int MOST_WORDS = 4;

  private final Map<String, Head> heads = new HashMap<>();

  void add(String head, EntityType type, String position, boolean strong) {
    boolean both = position.equals("both");
    int words = 1 + (int) head.chars().filter(c -> c == ' ').count();
    heads.put(
        Words.fold(head),
        new Head(
            type,
            both || position.equals("first"),
            both || position.equals("last"),
            position.equals("only"),
            strong,
            words));
  }

  void addIfNew(String head, EntityType type) {
    if (!heads.containsKey(head)) {
      add(head, type, "last", true);
    }
  }

  /** The head of a name: the longest that fits; at equal length the last one. */
  @Nullable Head of(Words words, int first, int end) {
    Head whole = heads.get(words.span(first, end));
    if (whole != null && whole.alone) {
      return whole;
    }
    for (int of = first + 1; of < end - 1; of++) {
      if (words.text(of).equals("of") || words.text(of).equals("for")) {
        Head before = beforeOf(words, first, of);
        return before != null ? before : atEnd(words, first, end);
      }
    }
    for (int length = Math.min(MOST_WORDS, end - first); length >= 1; length--) {
      Head last = endingIn(words, end, length);
      if (last != null) {
        return last;
      }
      Head initial = heads.get(words.span(first, first + length));
      if (initial != null && initial.first && length < end - first) {
        return initial;
      }
    }
    return null;
  }

  /** Department of State, Royal Bank of the Plains: the words before "of" tell. */
  private @Nullable Head beforeOf(Words words, int first, int of) {
    for (int length = Math.min(MOST_WORDS, of - first); length >= 1; length--) {
      Head head = heads.get(words.span(of - length, of));
      if (head != null) {
        return head;
      }
    }
    return null;
  }

  /** The head that the name ends in. */
  @Nullable Head atEnd(Words words, int first, int end) {
    for (int length = Math.min(MOST_WORDS, end - first); length >= 1; length--) {
      Head last = endingIn(words, end, length);
      if (last != null) {
        return last;
      }
    }
    return null;
  }

  private @Nullable Head endingIn(Words words, int end, int length) {
    Head last = heads.get(words.span(end - length, end));
    return last != null && last.last ? last : null;
  }

  /** The entry of one word, in whatever position, or null. */
  @Nullable Head word(String word) {
    return heads.get(word);
  }
}
