// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Has other libraries cut the corpora that have gold tokens, and the scorer compare.
 *
 * @param scorer the scorers
 * @param scratch a folder for what is in between; it stays, to look errors up
 */
record PeerMeasurement(Scorer scorer, Path scratch) {

  /** Measures every peer on every corpus with tokens. */
  List<Result> of(List<Corpus> corpora) throws IOException, InterruptedException {
    List<PeerSystem> systems = PeerSystem.present();
    ImmutableList.Builder<Result> results = ImmutableList.builder();
    for (Corpus corpus : corpora) {
      if (corpus.layers().contains(Layer.TOKENS)) {
        for (PeerSystem system : systems) {
          results.add(measure(system, corpus));
        }
      }
    }
    return results.build();
  }

  private Result measure(PeerSystem system, Corpus corpus)
      throws IOException, InterruptedException {
    String name = system.name().replaceAll("[^A-Za-z0-9]+", "-");
    Path file = scratch.resolve(corpus.fileName() + "." + name + ".jsonl");
    PeerOutput.write(system, corpus, file);
    Figures figures = scorer.score(Layer.TOKENS, corpus.gold(scratch), file);
    return new Result(
        Layer.TOKENS,
        corpus.name(),
        system.name(),
        system.sentences().isPresent() ? figures : withoutSentences(figures));
  }

  /** For the scorer, who finds no sentences has 0 per cent of them. */
  private static Figures withoutSentences(Figures figures) {
    return new Figures(
        ImmutableMap.copyOf(
            Maps.filterKeys(figures.byPath(), path -> !path.contains("sentences"))));
  }
}
