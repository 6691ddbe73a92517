// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import dev.demarche.Quote;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.engine.QuoteExtractor;
import dev.demarche.quotes.ContentForm;
import java.util.ArrayList;
import java.util.List;

/**
 * What CoreNLP takes for quotes: all that stands between quotation marks, each pair a quote of its
 * own, with the words that CoreNLP takes for the speaker. It has neither cues nor indirect quotes.
 */
final class OwnQuotes implements QuoteExtractor {

  /** CoreNLP does not say how sure it is. */
  private static final double SCORE = 0.5;

  private final Reader reader;

  OwnQuotes(Reader reader) {
    this.reader = reader;
  }

  /** Who reads them. */
  Reader reader() {
    return reader;
  }

  @Override
  public Sentences prepare(Sentences sentences) {
    return reader.with(sentences);
  }

  @Override
  public List<Attribution> extract(Entities entities) {
    List<Attribution> attributions = new ArrayList<>();
    for (Findings.Quoted quote : reader.findings(entities.sentences()).quotes()) {
      List<Span> content = List.of(quote.span());
      attributions.add(
          new Attribution(
              ContentForm.of(entities.tokens(), content, content),
              Quote.Kind.SPEECH,
              content,
              content,
              List.of(),
              quote.source() == null ? List.of() : List.of(quote.source()),
              -1,
              SCORE));
    }
    return attributions;
  }
}
