// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.peers;

import dev.demarche.Token;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.List;

/** Ours as a list with an object and a string for each token. */
public final class DemarcheTokenList implements Peer {

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();
  private List<Token> tokens = List.of();

  /** For the service loader. */
  public DemarcheTokenList() {}

  @Override
  public String name() {
    return "Demarche EnglishTokenizer, List<Token>";
  }

  @Override
  public Unit unit() {
    return Unit.TOKENS;
  }

  @Override
  public int read(String text) {
    tokens = List.copyOf(tokenizer.tokenize(text).asList());
    return tokens.size();
  }

  @Override
  public int start(int piece) {
    return tokens.get(piece).span().start();
  }

  @Override
  public int end(int piece) {
    return tokens.get(piece).span().end();
  }
}
