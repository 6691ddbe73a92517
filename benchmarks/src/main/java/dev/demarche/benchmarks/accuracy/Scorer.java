// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import dev.demarche.benchmarks.report.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the scorers.
 *
 * @param python the Python to run them with
 * @param folder where they lie
 */
record Scorer(String python, Path folder) {

  /** Compares two files of JSON Lines. */
  Figures score(Layer layer, Path gold, Path system) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            python,
            folder.resolve(layer.scorer()).toString(),
            gold.toString(),
            system.toString(),
            "--json");
    return Figures.of(ChildProcess.run(command));
  }

  /** Whether the scorers are there. */
  boolean isThere() {
    return Files.isReadable(folder.resolve(Layer.TOKENS.scorer()));
  }
}
