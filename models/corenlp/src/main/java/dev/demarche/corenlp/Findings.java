// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import com.google.common.collect.ImmutableList;
import dev.demarche.Span;
import dev.demarche.engine.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What CoreNLP finds in a text. Immutable.
 *
 * @param names by place
 * @param chains who is the same as whom
 * @param quotes by place
 */
record Findings(List<Name> names, List<Chain> chains, List<Quoted> quotes) {

  Findings {
    names = ImmutableList.copyOf(names);
    chains = ImmutableList.copyOf(chains);
    quotes = ImmutableList.copyOf(quotes);
  }

  /**
   * Places that speak of one thing.
   *
   * @param piece number of the piece of text that it is in
   * @param links by place
   * @param representative the one with the fullest words
   */
  record Chain(int piece, List<Link> links, Link representative) {
    Chain {
      links = ImmutableList.copyOf(links);
    }
  }

  /**
   * A place of a chain.
   *
   * @param span the whole noun phrase
   * @param head its head word
   */
  record Link(Span span, Span head, Form form) {

    /** As CoreNLP calls it. */
    enum Form {
      NAME,
      PRONOUN,
      NOMINAL
    }
  }

  /**
   * A quotation.
   *
   * @param span with its marks
   * @param source the words that CoreNLP takes for the speaker, or null
   * @param name the name behind these words by coreference, or null
   * @param speaker what CoreNLP calls the speaker, or null
   */
  record Quoted(Span span, @Nullable Span source, @Nullable Span name, @Nullable String speaker) {}
}
