// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

import dev.demarche.Tokens;

/** Cuts a text into tokens. Stateless and thread-safe. */
@FunctionalInterface
public interface Tokenizer extends Stage {

  /**
   * Finds the tokens of a text.
   *
   * @param text any string
   * @return its tokens; together with the white space between them they are the whole text
   */
  Tokens tokenize(String text);
}
