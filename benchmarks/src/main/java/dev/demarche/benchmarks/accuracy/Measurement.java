// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import dev.demarche.Pipeline;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * Has a pipeline analyse corpora and the scorers compare.
 *
 * @param pipeline the pipeline
 * @param scorer the scorers
 * @param scratch a folder for what is in between; it stays, to look errors up
 * @param progress where to tell what is being done
 */
record Measurement(Pipeline pipeline, Scorer scorer, Path scratch, PrintWriter progress) {

  /** Measures these layers on every corpus that has them. */
  List<Result> of(List<Corpus> corpora, List<Layer> layers)
      throws IOException, InterruptedException {
    ImmutableList.Builder<Result> results = ImmutableList.builder();
    for (Corpus corpus : corpora) {
      List<Layer> measured = layers.stream().filter(corpus.layers()::contains).toList();
      if (!measured.isEmpty()) {
        progress.println("accuracy: " + corpus.name());
        results.addAll(measure(corpus, measured));
      }
    }
    return results.build();
  }

  private List<Result> measure(Corpus corpus, List<Layer> layers)
      throws IOException, InterruptedException {
    Path system = scratch.resolve(corpus.fileName() + ".jsonl");
    EngineOutput.write(pipeline, corpus, system);
    Path gold = corpus.gold(scratch);
    ImmutableList.Builder<Result> results = ImmutableList.builder();
    for (Layer layer : layers) {
      results.add(
          new Result(
              layer, corpus.name(), pipeline.engine().name(), scorer.score(layer, gold, system)));
    }
    return results.build();
  }
}
