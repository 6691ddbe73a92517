// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import dev.demarche.benchmarks.report.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts an engine's section of {@code docs/accuracy.md} together. */
final class Report {

  private Report() {}

  /**
   * Where the figures come from, those that are asked for, and a table for each layer.
   *
   * @param results the engine's
   * @param peers other libraries'
   */
  static String text(
      String engine, List<Result> results, List<Result> peers, Provenance provenance) {
    List<String> parts = new ArrayList<>(List.of(provenance.sentence()));
    List<Bar> bars = Bar.all().stream().filter(bar -> bar.engine().equals(engine)).toList();
    if (!bars.isEmpty()) {
      parts.add("### Asked for");
      parts.add(Markdown.bars(results, bars));
    }
    List<Published> others = Published.all();
    for (Layer layer : Layer.values()) {
      List<Result> ofLayer =
          Stream.concat(results.stream(), peers.stream())
              .filter(result -> result.layer() == layer)
              .collect(ImmutableList.toImmutableList());
      if (!ofLayer.isEmpty()) {
        parts.add("### " + title(layer));
        parts.add(Markdown.table(layer, byCorpus(ofLayer), others));
      }
    }
    return String.join("\n\n", parts);
  }

  /** What the engine needs. */
  static String footprint(Footprint footprint, Corpus corpus) {
    return "### Speed and memory\n\n" + footprint.table(corpus);
  }

  /** The corpora as they come, and for each the systems as they come. */
  private static List<Result> byCorpus(List<Result> results) {
    return Multimaps.index(results, Result::corpus).values().asList();
  }

  private static String title(Layer layer) {
    String name = layer.toString();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
