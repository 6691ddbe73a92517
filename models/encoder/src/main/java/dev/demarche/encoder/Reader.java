// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import com.google.common.base.Suppliers;
import dev.demarche.Sentences;
import dev.demarche.engine.Reading;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads texts with the network, window by window. Immutable and thread-safe. */
final class Reader {

  private final Network network;
  private final WordPiece wordPiece;
  private final Settings settings;

  Reader(Network network, WordPiece wordPiece, Settings settings) {
    this.network = network;
    this.wordPiece = wordPiece;
    this.settings = settings;
  }

  Settings settings() {
    return settings;
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
    Pieces pieces = Pieces.of(Words.of(sentences), wordPiece);
    TextDecoder decoder = new TextDecoder(sentences, pieces.words(), settings);
    if (sentences.size() > 0) {
      for (Window window : Window.of(pieces, settings.window())) {
        try (Network.Scores scores = scores(pieces, window)) {
          decoder.add(window, scores);
        }
      }
    }
    return decoder.findings();
  }

  private Network.Scores scores(Pieces pieces, Window window) {
    Words words = pieces.words();
    int offset = pieces.first(window.from());
    int length = pieces.count(window.from(), window.to()) + 2;
    long[] ids = new long[length];
    long[] shapes = new long[length];
    long[] flags = new long[length];
    long[] first = new long[window.size()];
    ids[0] = wordPiece.first();
    ids[length - 1] = wordPiece.last();
    for (int word = window.from(); word < window.to(); word++) {
      int start = pieces.first(word) - offset + 1;
      int end = pieces.first(word + 1) - offset + 1;
      first[word - window.from()] = start;
      for (int i = start; i < end; i++) {
        ids[i] = pieces.id(i + offset - 1);
        shapes[i] = words.shape(word);
        flags[i] = i == start ? words.flags(word) : words.flags(word) & Words.QUOTED;
      }
    }
    return network.read(ids, shapes, flags, first);
  }
}
