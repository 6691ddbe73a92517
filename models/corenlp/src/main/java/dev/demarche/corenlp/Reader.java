// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import com.google.common.base.Suppliers;
import dev.demarche.Sentences;
import dev.demarche.engine.Reading;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads texts with CoreNLP. Immutable and thread-safe. */
final class Reader {

  private final Annotators annotators;
  private final NameTypes types = NameTypes.load();

  Reader(Annotators annotators) {
    this.annotators = annotators;
  }

  /** What this reader finds in a text: read when first asked for, then kept. */
  private static final class Kept implements Reading {
    private final Reader reader;
    private final Supplier<Findings> findings;

    Kept(Reader reader, Sentences sentences) {
      this.reader = reader;
      this.findings = Suppliers.memoize(() -> reader.read(sentences));
    }
  }

  /** The same text, with what this reader finds in it for all stages that ask. */
  Sentences with(Sentences sentences) {
    return kept(sentences) == null ? sentences.with(new Kept(this, sentences)) : sentences;
  }

  /** What is in a text: what it carries from this reader, else read now. */
  Findings findings(Sentences sentences) {
    Kept kept = kept(sentences);
    return kept == null ? read(sentences) : kept.findings.get();
  }

  private @Nullable Kept kept(Sentences sentences) {
    for (Reading reading : sentences.readings()) {
      if (reading instanceof Kept kept && kept.reader == this) {
        return kept;
      }
    }
    return null;
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
