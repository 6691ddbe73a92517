// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gold documents that are scored together.
 *
 * @param name as the tables call it
 * @param layers what is scored with it
 * @param files its documents: JSON Lines
 */
record Corpus(String name, Set<Layer> layers, List<Path> files) {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /** A document without its gold. */
  record Article(String id, String text) {}

  /** Makes the collections immutable. */
  Corpus {
    layers = ImmutableSet.copyOf(layers);
    files = ImmutableList.copyOf(files);
  }

  /** Whether all files are there. */
  boolean isThere() {
    return files.stream().allMatch(Files::isReadable);
  }

  /** One file with all documents. */
  Path gold(Path scratch) throws IOException {
    if (files.size() == 1) {
      return files.get(0);
    }
    Path joined = scratch.resolve(fileName() + ".gold.jsonl");
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      lines.addAll(Files.readAllLines(file, UTF_8));
    }
    return Files.write(joined, lines, UTF_8);
  }

  /** The name without what a file name cannot have. */
  String fileName() {
    return name.replaceAll("[^A-Za-z0-9+-]", "-");
  }

  /** The documents. */
  List<Article> articles() throws IOException {
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    for (Path file : files) {
      for (String line : Files.readAllLines(file, UTF_8)) {
        if (!line.isBlank()) {
          articles.add(article(line, file));
        }
      }
    }
    return articles.build();
  }

  private static Article article(String line, Path file) throws IOException {
    String id = null;
    String text = null;
    try (JsonParser parser = JSON.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME && (id == null || text == null)) {
        String field = parser.currentName();
        parser.nextToken();
        switch (field) {
          case "id" -> id = parser.getText();
          case "text" -> text = parser.getText();
          default -> parser.skipChildren();
        }
      }
    }
    if (id == null || text == null) {
      throw new IOException(file + ": a line is no object with \"id\" and \"text\"");
    }
    return new Article(id, text);
  }
}
