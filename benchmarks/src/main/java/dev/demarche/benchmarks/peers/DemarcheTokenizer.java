// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.peers;

import dev.demarche.tokens.EnglishTokenizer;
import dev.demarche.tokens.TokenBuffer;

/** Ours into a buffer that is used again: the way without garbage. */
public final class DemarcheTokenizer implements Peer {

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();
  private final TokenBuffer buffer = new TokenBuffer();

  /** For the service loader. */
  public DemarcheTokenizer() {}

  @Override
  public String name() {
    return "Demarche EnglishTokenizer, buffer";
  }

  @Override
  public Unit unit() {
    return Unit.TOKENS;
  }

  @Override
  public int read(String text) {
    tokenizer.tokenize(text, buffer);
    return buffer.size();
  }

  @Override
  public int start(int piece) {
    return buffer.start(piece);
  }

  @Override
  public int end(int piece) {
    return buffer.end(piece);
  }
}
