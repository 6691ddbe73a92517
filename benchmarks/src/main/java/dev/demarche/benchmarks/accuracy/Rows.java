// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the tables among the resources: fields parted by tabs, remarks after {@code #}. */
final class Rows {

  private Rows() {}

  /** The rows of a table. */
  static List<List<String>> of(String name) {
    try {
      return Resources.readLines(Resources.getResource(Rows.class, name), UTF_8).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Splitter.on('\t').splitToList(line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
