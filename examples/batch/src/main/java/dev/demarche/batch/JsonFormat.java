// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.io.CharStreams;
import dev.demarche.Document;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * JSON for people: one object, or an array of objects.
 *
 * @param single whether a file has one document, and so is one object
 */
record JsonFormat(Offsets offsets, boolean tokens, boolean single) implements Format {

  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public String head() {
    return single ? "" : "[\n";
  }

  @Override
  public Rendered render(Input.Article article, Document document) {
    StringBuilder text = new StringBuilder(4 * document.text().length() + 256);
    try (JsonGenerator json = JSON.createGenerator(CharStreams.asWriter(text))) {
      json.setPrettyPrinter(new LineAnItem());
      DocumentJson.write(json, article.id(), document, offsets, tokens);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder threw", e);
    }
    if (single) {
      text.append('\n');
    }
    return new Rendered(article, JsonBytes.of(text));
  }

  @Override
  public String between() {
    return ",\n";
  }

  @Override
  public String tail(Contents contents) {
    return single ? "" : "\n]\n";
  }
}
