// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells on what machine, and how busy a one, is measured. */
final class Machine {

  private Machine() {}

  /** A sentence. */
  static String describe() throws IOException {
    return String.format(
        Locale.ROOT,
        "Text: %s. %s %s; %s, %d processors, load average %.1f before the run.",
        BenchmarkText.source(),
        System.getProperty("java.vm.name"),
        Runtime.version(),
        processor(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String processor() throws IOException {
    Path file = Path.of("/proc/cpuinfo");
    String unknown = System.getProperty("os.arch");
    return !Files.isReadable(file)
        ? unknown
        : Files.readAllLines(file).stream()
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse(unknown);
  }
}
