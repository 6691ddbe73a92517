// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import java.util.BitSet;

/**
 * One step of a {@link Pattern}: a token that must, may or must not stand there.
 *
 * @param words numbers of the words that are meant
 * @param flags flags of {@link Sequence} that are meant
 * @param kind what the step does
 * @param least how many tokens it takes at least
 * @param most how many tokens it takes at most, or how far {@link Kind#WITHOUT} looks
 */
record Element(BitSet words, int flags, Kind kind, int least, int most) {

  /** What a step does. */
  enum Kind {
    /** Takes tokens that have one of the words or flags. */
    TAKE,
    /** Takes tokens that have none of them. */
    GAP,
    /** Takes none, and wants none of them among the next tokens outward. */
    WITHOUT
  }

  /** Whether the step can take a token, or, of {@link Kind#WITHOUT}, refuses it. */
  boolean fits(Sequence sequence, int position) {
    return switch (kind) {
      case GAP -> !words.get(sequence.id(position)) && !sequence.is(position, flags);
      case TAKE, WITHOUT -> words.get(sequence.id(position)) || sequence.is(position, flags);
    };
  }

  /** Whether the step names words, so that a search can start from it. */
  boolean isWord() {
    return kind == Kind.TAKE && least > 0 && flags == 0;
  }

  /** Whether it takes the name of somebody else. */
  boolean isOther() {
    return kind == Kind.TAKE && (flags & Sequence.OTHER) != 0;
  }
}
