// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import dev.demarche.Sentences;
import dev.demarche.engine.QuoteExtractor;
import java.util.List;

/** The quotes that the network finds, with quotations that no cue claims. Thread-safe. */
final class NetworkQuotes implements QuoteExtractor {

  private final Reader reader;
  private final SourceWords words = SourceWords.load();

  NetworkQuotes(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Sentences prepare(Sentences sentences) {
    return reader.with(sentences);
  }

  @Override
  public List<Attribution> extract(Entities entities) {
    Findings findings = reader.findings(entities.sentences());
    return new Assembly(entities.sentences(), findings.quotations())
        .attributions(new Sources(words, entities).complete(Claims.settle(findings.drafts())));
  }
}
