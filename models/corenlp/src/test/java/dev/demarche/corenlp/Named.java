// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import dev.demarche.engine.Engine;

/** Engines under other names. */
final class Named {

  private Named() {}

  static Engine as(String name, Engine engine) {
    return new Engine(
        name,
        engine.version(),
        engine.tokenizer(),
        engine.sentenceSplitter(),
        engine.entityRecognizer(),
        engine.entityResolver(),
        engine.quoteExtractor(),
        engine.speakerResolver(),
        engine.stanceClassifier());
  }
}
