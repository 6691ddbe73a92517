// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.speed;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import dev.demarche.Pipeline;
import dev.demarche.benchmarks.report.MarkdownTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;

/** Writes tables of what JMH measured. */
final class SpeedTables {

  private SpeedTables() {}

  /** Peers side by side, those on Latin-1 strings first, the fastest at the top. */
  static String peers(PeerRuns runs, String unit) {
    MarkdownTable table =
        new MarkdownTable(
            2,
            List.of(
                "",
                "string",
                "million characters a second",
                "slowest to fastest",
                "million " + unit + "s a second",
                "bytes a " + unit,
                "ours is faster, times"));
    for (PeerRun run : runs.sorted()) {
      table.add(
          List.of(
              run.peer(),
              run.coding().title(),
              Numbers.format(run.speed()),
              Numbers.format(run.charactersASecond(run.timing().slowest()))
                  + " to "
                  + Numbers.format(run.charactersASecond(run.timing().fastest())),
              Numbers.format(run.piecesASecond()),
              Numbers.bytes(run.bytesAPiece()),
              Numbers.format(runs.ratio(PeerRuns.ours(run.unit()), run.peer(), run.coding()))));
    }
    return table.toString();
  }

  /** The figures that are asked for. */
  static String bars(PeerRuns runs) {
    MarkdownTable table =
        new MarkdownTable(
            2, List.of("figure", "string", "asked for by issue 4", "measured", "reached"));
    for (SpeedBar bar : SpeedBar.values()) {
      for (BenchmarkText.Coding coding : BenchmarkText.Coding.values()) {
        double measured = bar.measured(runs, coding);
        table.add(
            List.of(
                bar.title(),
                coding.title(),
                bar.asked(),
                bar == SpeedBar.BYTES ? Numbers.bytes(measured) : Numbers.format(measured),
                bar.isReached(measured) ? "yes" : "**no**"));
      }
    }
    return table.toString();
  }

  /** Nanoseconds a character: a row for each text, a column for each length. */
  static String scaling(Collection<RunResult> runs) {
    Table<List<String>, Integer, Double> figures =
        runs.stream()
            .collect(
                ImmutableTable.toImmutableTable(
                    run -> List.of(run.getParams().getParam("peer"), text(run)),
                    run -> length(run),
                    run -> Timing.of(run).median() / length(run)));
    List<Integer> lengths = figures.columnKeySet().stream().sorted().toList();
    List<String> head = new ArrayList<>(List.of("nanoseconds a character", "text"));
    lengths.forEach(length -> head.add(Numbers.whole(length) + " characters"));
    MarkdownTable table = new MarkdownTable(2, head);
    for (List<String> row : figures.rowKeySet()) {
      List<String> cells = new ArrayList<>(row);
      for (int length : lengths) {
        @Nullable Double figure = figures.get(row, length);
        cells.add(Numbers.format(figure == null ? Double.NaN : figure));
      }
      table.add(cells);
    }
    return table.toString();
  }

  /** Engines and their stages. */
  static String pipeline(Collection<RunResult> runs) {
    MarkdownTable table =
        new MarkdownTable(2, List.of("engine", "stage", "tokens a second", "bytes a token"));
    for (RunResult run : runs) {
      String engine = run.getParams().getParam("engine");
      Timing timing = Timing.of(run);
      double tokens = tokens(engine);
      table.add(
          List.of(
              engine,
              Stage.valueOf(run.getParams().getParam("stage")).title(),
              Numbers.whole(1e9 * tokens / timing.median()),
              Numbers.bytes(timing.bytes() / tokens)));
    }
    return table.toString();
  }

  private static String text(RunResult run) {
    String input = run.getParams().getParam("input");
    return input.equals("prose") ? input : "only `" + input + "`";
  }

  private static int length(RunResult run) {
    return Integer.parseInt(run.getParams().getParam("length"));
  }

  private static int tokens(String engine) {
    Pipeline pipeline = Pipeline.of(engine);
    return BenchmarkText.samples().stream()
        .mapToInt(text -> pipeline.engine().tokenizer().tokenize(text).size())
        .sum();
  }
}
