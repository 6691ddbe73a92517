// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import dev.demarche.Span;
import dev.demarche.engine.Name;
import dev.demarche.quotes.Quotations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the network found in a text. Immutable.
 *
 * @param names by place, none overlapping another, each inside one sentence
 * @param drafts what cues attribute, by place of the cue
 * @param quotations of the text
 */
record Findings(List<Name> names, List<Draft> drafts, Quotations quotations) {

  /** Copies the lists. */
  Findings {
    names = List.copyOf(names);
    drafts = List.copyOf(drafts);
  }

  /**
   * A quote with a cue, not yet beside the others.
   *
   * @param content at least one span, in order
   * @param source null where the network finds none
   * @param speech whether the cue is one of speech
   * @param score how probable the cue is
   * @param stances how probable each stance is, in the order of {@link Settings#stances()}
   */
  record Draft(
      List<Span> content,
      Span cue,
      @Nullable Span source,
      boolean speech,
      double score,
      List<Double> stances) {

    /** Copies the lists. */
    Draft {
      content = List.copyOf(content);
      stances = List.copyOf(stances);
    }

    /** The same quote with other content. */
    Draft withContent(List<Span> content) {
      return new Draft(content, cue, source, speech, score, stances);
    }

    /** The same quote of another source. */
    Draft withSource(@Nullable Span source) {
      return new Draft(content, cue, source, speech, score, stances);
    }
  }
}
