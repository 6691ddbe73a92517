// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import dev.demarche.engine.Engine;
import dev.demarche.engine.EngineProvider;

/** The tier FAST for the benchmarks, which ask for engines by name: {@code corenlp-fast}. */
public final class FastEngineProvider implements EngineProvider {

  /** For the service loader. */
  public FastEngineProvider() {}

  @Override
  public String name() {
    return "corenlp-fast";
  }

  @Override
  public int rank() {
    return 9;
  }

  @Override
  public Engine load() {
    return Named.as(name(), CoreNlp.engine(CoreNlpOptions.fast()));
  }
}
