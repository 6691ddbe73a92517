// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The lines of a resource of the tokenizer, cut into cells; the heading left out. */
final class ResourceLines {

  private ResourceLines() {}

  static List<Line> of(String table) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Lexicon.class.getResourceAsStream(table), UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> new Line(Arrays.asList(line.split("\t", -1))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
  }

  /** The cells of a line. */
  record Line(List<String> cells) {

    String get(int cell) {
      return cells.get(cell);
    }

    /** The first cell, without what tells about letter case. */
    String word() {
      return cells.get(0).replace("=", "");
    }
  }
}
