// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.peers;

import dev.demarche.Tokens;
import dev.demarche.tokens.EnglishTokenizer;

/** Ours into new {@link Tokens}, as pipelines do. */
public final class DemarcheTokens implements Peer {

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();
  private Tokens tokens = tokenizer.tokenize("");

  /** For the service loader. */
  public DemarcheTokens() {}

  @Override
  public String name() {
    return "Demarche EnglishTokenizer, Tokens";
  }

  @Override
  public Unit unit() {
    return Unit.TOKENS;
  }

  @Override
  public int read(String text) {
    tokens = tokenizer.tokenize(text);
    return tokens.size();
  }

  @Override
  public int start(int piece) {
    return tokens.start(piece);
  }

  @Override
  public int end(int piece) {
    return tokens.end(piece);
  }
}
