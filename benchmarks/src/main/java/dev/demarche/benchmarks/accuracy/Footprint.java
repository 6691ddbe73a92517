// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import dev.demarche.benchmarks.report.ChildProcess;
import dev.demarche.benchmarks.report.MarkdownTable;
import dev.demarche.opennlp.OpenNlpEngineProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What an engine needs, measured in processes of their own.
 *
 * @param load milliseconds to load the engine in a new process
 * @param speed tokens a second on one thread once warm, all stages together
 * @param resident the most memory that the process had, in MiB (0 where the system does not tell)
 * @param tokens how many tokens the text had
 */
record Footprint(double load, double speed, double resident, double tokens) {

  private static final int PROCESSES = 3;

  /**
   * Measures with the articles of a corpus; of several processes the middle one by speed.
   *
   * @param heap their largest, as {@code -Xmx} takes it
   */
  static Footprint measure(String engine, Corpus corpus, String heap)
      throws IOException, InterruptedException {
    List<String> arguments =
        ImmutableList.<String>builder()
            .add(engine)
            .addAll(corpus.files().stream().map(Path::toString).toList())
            .build();
    ImmutableList.Builder<Footprint> measured = ImmutableList.builder();
    for (int i = 0; i < PROCESSES; i++) {
      String output =
          ChildProcess.run(
              JavaCommand.of(
                  options(heap),
                  System.getProperty("java.class.path"),
                  FootprintProbe.class.getName(),
                  arguments));
      measured.add(of(Figures.of(output)));
    }
    return ImmutableList.sortedCopyOf(Comparator.comparing(Footprint::speed), measured.build())
        .get(PROCESSES / 2);
  }

  /** The heap, and the name model of the engine {@code opennlp} that this process has. */
  private static List<String> options(String heap) {
    String limit = "-Xmx" + heap;
    String names = System.getProperty(OpenNlpEngineProvider.NAMES);
    return names == null
        ? List.of(limit)
        : List.of(limit, "-D" + OpenNlpEngineProvider.NAMES + "=" + names);
  }

  /** The table. */
  String table(Corpus corpus) {
    MarkdownTable table =
        new MarkdownTable(
            1,
            List.of("data", "tokens", "load, ms", "tokens a second", "most resident memory, MiB"));
    table.add(List.of(corpus.name(), whole(tokens), whole(load), whole(speed), whole(resident)));
    return table.toString();
  }

  private static Footprint of(Figures figures) {
    return new Footprint(
        figures.byPath().getOrDefault("load", 0.0),
        figures.byPath().getOrDefault("speed", 0.0),
        figures.byPath().getOrDefault("resident", 0.0),
        figures.byPath().getOrDefault("tokens", 0.0));
  }

  private static String whole(double figure) {
    return String.format(Locale.ROOT, "%,d", Math.round(figure));
  }
}
