// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import dev.demarche.benchmarks.report.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The sample articles of {@code examples/articles} and their gold. */
final class SampleArticles {

  private static final Path READER = Path.of("examples/batch/target");

  private SampleArticles() {}

  /**
   * Has {@code WriteGold} turn their gold into JSON Lines.
   *
   * @return the corpus; empty where the articles or the compiled tests of examples/batch are absent
   */
  static Optional<Corpus> corpus(Path root, Path scratch) throws IOException, InterruptedException {
    Path articles = root.resolve("examples/articles");
    Path classes = root.resolve(READER).resolve("test-classes");
    if (!Files.isDirectory(articles) || !Files.isDirectory(classes)) {
      return Optional.empty();
    }
    Path gold = scratch.resolve("articles.gold.jsonl");
    ChildProcess.run(
        JavaCommand.of(
            List.of(),
            classes + System.getProperty("path.separator") + System.getProperty("java.class.path"),
            "dev.demarche.batch.articles.WriteGold",
            List.of(articles.toString(), gold.toString())));
    return Optional.of(
        new Corpus(
            "examples/articles", EnumSet.complementOf(EnumSet.of(Layer.TOKENS)), List.of(gold)));
  }
}
