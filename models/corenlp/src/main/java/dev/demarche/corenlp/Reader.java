// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import dev.demarche.Sentences;
import dev.demarche.engine.SharedReading;

/** Reads texts with CoreNLP. Immutable and thread-safe. */
final class Reader {

  private final Annotators annotators;
  private final NameTypes types = NameTypes.load();
  private final SharedReading<Findings> findings = new SharedReading<>(this::read);

  Reader(Annotators annotators) {
    this.annotators = annotators;
  }

  /** The same text, with what this reader finds in it for all stages that ask. */
  Sentences with(Sentences sentences) {
    return findings.prepare(sentences);
  }

  /** What is in a text: what it carries from this reader, else read now. */
  Findings findings(Sentences sentences) {
    return findings.of(sentences);
  }

  private Findings read(Sentences sentences) {
    Collector collector = new Collector(types);
    for (Piece piece : Piece.of(sentences)) {
      annotators.annotate(piece.annotation());
      collector.add(piece);
    }
    return collector.findings();
  }
}
