// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import dev.demarche.Sentences;
import dev.demarche.engine.SharedReading;

/** Reads texts with the network, window by window. Immutable and thread-safe. */
final class Reader {

  private final Network network;
  private final WordPiece wordPiece;
  private final Settings settings;
  private final SharedReading<Findings> findings = new SharedReading<>(this::read);

  Reader(Network network, WordPiece wordPiece, Settings settings) {
    this.network = network;
    this.wordPiece = wordPiece;
    this.settings = settings;
  }

  Settings settings() {
    return settings;
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
