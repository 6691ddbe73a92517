// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The lines of one of this package's word lists: columns parted by tabs, comments left out. */
final class WordTable {

  private WordTable() {}

  /**
   * Reads a list.
   *
   * @param file its name in this package
   * @param columns how many columns each line has
   * @throws IllegalStateException if it is missing or a line has another number of columns
   */
  static ImmutableList<ImmutableList<String>> read(String file, int columns) {
    ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
    try (InputStream stream = WordTable.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(
            "resource "
                + file
                + " of "
                + WordTable.class.getPackageName()
                + " is missing: demarche-core's jar is damaged or was repackaged without it");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isEmpty() && line.charAt(0) != '#') {
          lines.add(cells(line, columns, file + ":" + number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.build();
  }

  private static ImmutableList<String> cells(String line, int columns, String place) {
    ImmutableList<String> cells = ImmutableList.copyOf(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new IllegalStateException(
          place + ": " + cells.size() + " columns, not " + columns + ": part them by one tab each");
    }
    return cells;
  }
}
