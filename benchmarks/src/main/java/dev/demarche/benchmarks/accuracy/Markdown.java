// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import static java.util.stream.Collectors.joining;

import dev.demarche.benchmarks.report.MarkdownTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Writes the tables. */
final class Markdown {

  private static final String NO_FIGURE = "–";

  private Markdown() {}

  /** The table of a layer: for each corpus and view the engine, and the other systems below it. */
  static String table(Layer layer, List<Result> results, List<Published> others) {
    boolean views = layer.views().size() > 1;
    List<String> head = new ArrayList<>(views ? List.of("data", "view") : List.of("data"));
    head.add("system");
    layer.columns().forEach(column -> head.add(column.name()));
    MarkdownTable table = new MarkdownTable(views ? 3 : 2, head);
    for (Result result : results) {
      for (View view : layer.views()) {
        List<String> start =
            views ? List.of(result.corpus(), view.name()) : List.of(result.corpus());
        table.add(row(start, result.system(), figures(result, view)));
        others.stream()
            .filter(
                other ->
                    other.layer() == layer
                        && other.corpus().equals(result.corpus())
                        && other.view().equals(view.name()))
            .forEach(other -> table.add(row(start, other.system(), figures(layer, other))));
      }
    }
    return table.toString();
  }

  /** The table of the figures that are asked for. */
  static String bars(List<Result> results, List<Bar> bars) {
    MarkdownTable table =
        new MarkdownTable(
            3, List.of("data", "figure", "asked for by", "at least", "measured", "reached"));
    for (Bar bar : bars) {
      for (Result result : results) {
        for (View view : result.layer().views()) {
          for (Column column : result.layer().columns()) {
            if (bar.isFor(result, view, column)) {
              table.add(bar(bar, result.figures().get(view, column)));
            }
          }
        }
      }
    }
    return table.toString();
  }

  private static List<String> row(List<String> start, String system, Stream<String> figures) {
    return Stream.of(start.stream(), Stream.of(system), figures).flatMap(s -> s).toList();
  }

  private static List<String> bar(Bar bar, OptionalDouble figure) {
    boolean reached = figure.isPresent() && figure.getAsDouble() >= bar.least();
    return List.of(
        bar.corpus(),
        Stream.of(bar.layer().toString(), bar.view(), bar.column())
            .filter(part -> !part.isEmpty())
            .collect(joining(": ")),
        bar.source(),
        format(bar.least(), 2),
        figure.isPresent() ? format(figure.getAsDouble(), 2) : NO_FIGURE,
        reached ? "yes" : "**no**");
  }

  private static Stream<String> figures(Result result, View view) {
    return result.layer().columns().stream()
        .map(
            column -> {
              OptionalDouble figure = result.figures().get(view, column);
              OptionalDouble low = result.figures().bound(view, column, 0);
              OptionalDouble high = result.figures().bound(view, column, 1);
              if (figure.isEmpty()) {
                return NO_FIGURE;
              }
              String text = format(figure.getAsDouble(), result.layer().decimals());
              return low.isEmpty() || high.isEmpty()
                  ? text
                  : text + " [" + whole(low.getAsDouble()) + " " + whole(high.getAsDouble()) + "]";
            });
  }

  private static Stream<String> figures(Layer layer, Published other) {
    return layer.columns().stream()
        .map(column -> other.figures().getOrDefault(column.name(), NO_FIGURE));
  }

  private static String format(double figure, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", figure);
  }

  private static String whole(double figure) {
    return String.valueOf(Math.round(figure));
  }
}
