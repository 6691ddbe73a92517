// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import dev.demarche.engine.Engine;
import dev.demarche.engine.EngineProvider;

/**
 * Makes the engine {@code corenlp}: names and coreference of CoreNLP, tier {@link
 * CoreNlpOptions.Tier#FULL}, with our tokens, quotes, speakers and stance. Found by {@link
 * java.util.ServiceLoader}; {@link CoreNlp#engine} has the other choices.
 */
public final class CoreNlpEngineProvider implements EngineProvider {

  static final String NAME = "corenlp";

  /** Below all others: it is used where it is asked for. */
  private static final int RANK = 10;

  /** For the service loader. */
  public CoreNlpEngineProvider() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int rank() {
    return RANK;
  }

  @Override
  public Engine load() {
    return CoreNlp.engine(CoreNlpOptions.full());
  }
}
