// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import com.google.common.primitives.ImmutableIntArray;
import dev.demarche.Tokens;
import dev.demarche.engine.FromOffsets;
import opennlp.tools.util.Span;

/** Gathers spans of stretches of a text. */
final class SpanColumns {

  private final ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
  private final ImmutableIntArray.Builder ends = ImmutableIntArray.builder();

  /** Adds the spans of the stretch that starts at an offset. */
  void addAll(int offset, Span[] spans) {
    for (Span span : spans) {
      starts.add(offset + span.getStart());
      ends.add(offset + span.getEnd());
    }
  }

  /** The offsets of their starts. */
  int[] starts() {
    return starts.build().toArray();
  }

  /** The spans as tokens. */
  Tokens tokens(String text) {
    return FromOffsets.tokens(text, starts(), ends.build().toArray());
  }
}
