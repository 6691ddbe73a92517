// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.demarche.Pipeline;
import dev.demarche.batch.DocumentJson;
import dev.demarche.batch.Offsets;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Analyses a corpus and writes what {@code analyze --format jsonl --tokens} writes. */
final class EngineOutput {

  private static final JsonFactory JSON = new JsonFactory();

  private EngineOutput() {}

  /** Writes a document a line, in the order of the corpus. */
  static void write(Pipeline pipeline, Corpus corpus, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      for (Corpus.Article article : corpus.articles()) {
        JsonGenerator json = JSON.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DocumentJson.write(
            json, article.id(), pipeline.analyze(article.text()), Offsets.UTF16, true);
        json.close();
        out.write('\n');
      }
    }
  }
}
