// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import java.util.BitSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An attribution as the rules read it. For one thread. */
final class Statement {

  private final Sequence content;
  private final Sequence cue;
  private final int cueStart;
  private final int cueEnd;
  private final Supplier<Sequence> reader;
  private final BitSet cueWords = new BitSet();
  private @Nullable Sequence before;

  /**
   * Takes the parts.
   *
   * @param content the attributed words
   * @param cue the words at the cue, with some before and behind it
   * @param cueStart position of the first token of the cue itself in {@code cue}
   * @param cueEnd position behind its last
   * @param before reads the words before the statement, from the sentence before on
   */
  Statement(Sequence content, Sequence cue, int cueStart, int cueEnd, Supplier<Sequence> before) {
    this.content = content;
    this.cue = cue;
    this.cueStart = cueStart;
    this.cueEnd = cueEnd;
    this.reader = before;
    for (int i = cueStart; i < cueEnd; i++) {
      cueWords.set(cue.id(i));
    }
  }

  Sequence content() {
    return content;
  }

  Sequence cue() {
    return cue;
  }

  int cueStart() {
    return cueStart;
  }

  int cueEnd() {
    return cueEnd;
  }

  /** The words before the statement; read when first asked for, as few rules look there. */
  Sequence before() {
    Sequence read = before;
    if (read == null) {
      read = reader.get();
      before = read;
    }
    return read;
  }

  /** Whether the cue has a word from which the search for a pattern can start. */
  boolean mayFitCue(Pattern pattern) {
    return pattern.anchorWords().intersects(cueWords);
  }
}
