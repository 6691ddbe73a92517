// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import java.util.BitSet;

/**
 * One step of a {@link Pattern}: a token that must, may or must not stand there.
 *
 * @param words numbers of the words that fit
 * @param flags flags of {@link Sequence} of which one makes a token fit
 * @param kind what the step does
 * @param least how many tokens it takes at least
 * @param most how many tokens it takes at most, or how far {@link Kind#WITHOUT} looks
 */
record Element(BitSet words, int flags, Kind kind, int least, int most) {

  /** What a step does. */
  enum Kind {
    /** Takes tokens that fit. */
    TAKE,
    /** Takes any tokens but borders and commas. */
    GAP,
    /** Takes any tokens but borders. */
    WIDE_GAP,
    /** Takes none, and wants none that fits among the next ones outward. */
    WITHOUT
  }

  /** Whether the step can take this token, or, of {@link Kind#WITHOUT}, refuses it. */
  boolean fits(Sequence sequence, int position) {
    return switch (kind) {
      case GAP -> !sequence.is(position, Sequence.BORDER | Sequence.COMMA);
      case WIDE_GAP -> !sequence.is(position, Sequence.BORDER);
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
