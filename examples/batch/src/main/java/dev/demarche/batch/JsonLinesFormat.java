// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.io.CharStreams;
import dev.demarche.Document;
import java.io.IOException;
import java.io.UncheckedIOException;

/** One JSON object a document, on one line. */
record JsonLinesFormat(Offsets offsets, boolean tokens) implements Format {

  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public String extension() {
    return "jsonl";
  }

  @Override
  public Rendered render(Input.Article article, Document document) {
    StringBuilder line = new StringBuilder(3 * document.text().length() + 256);
    try (JsonGenerator json = JSON.createGenerator(CharStreams.asWriter(line))) {
      DocumentJson.write(json, article.id(), document, offsets, tokens);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder threw", e);
    }
    return new Rendered(article, JsonBytes.of(line.append('\n')));
  }
}
