// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import dev.demarche.Pipeline;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/** {@code demarche engines}. */
@Command(
    name = "engines",
    description = "Lists the engines, the most accurate first: that one is the default.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class EnginesCommand implements Runnable {

  private final PrintWriter out;

  EnginesCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void run() {
    Pipeline.engines().forEach(out::println);
  }
}
