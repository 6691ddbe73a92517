// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

import dev.demarche.Sentences;
import dev.demarche.Tokens;

/** Groups tokens into sentences and sentences into paragraphs. Stateless and thread-safe. */
@FunctionalInterface
public interface SentenceSplitter extends Stage {

  /** Finds the sentences of a tokenized text; every token belongs to one. */
  Sentences split(Tokens tokens);
}
