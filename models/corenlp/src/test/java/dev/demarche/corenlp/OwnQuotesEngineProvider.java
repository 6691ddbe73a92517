// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import static dev.demarche.corenlp.CoreNlpOptions.Origin.CORENLP;

import dev.demarche.engine.Engine;
import dev.demarche.engine.EngineProvider;

/**
 * All that CoreNLP has, its tokens and quotes too, for the benchmarks, which ask for engines by
 * name: {@code corenlp-own}.
 */
public final class OwnQuotesEngineProvider implements EngineProvider {

  /** For the service loader. */
  public OwnQuotesEngineProvider() {}

  @Override
  public String name() {
    return "corenlp-own";
  }

  @Override
  public int rank() {
    return 8;
  }

  @Override
  public Engine load() {
    return Named.as(
        name(), CoreNlp.engine(CoreNlpOptions.full().withTokens(CORENLP).withQuotes(CORENLP)));
  }
}
