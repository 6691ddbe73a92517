// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;

/** Command lines that run this Java. */
final class JavaCommand {

  private JavaCommand() {}

  /** Java with these options, class path, main class and arguments. */
  static List<String> of(
      List<String> options, String classPath, String mainClass, List<String> arguments) {
    return ImmutableList.<String>builder()
        .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
        .addAll(options)
        .add("-cp", classPath, mainClass)
        .addAll(arguments)
        .build();
  }
}
