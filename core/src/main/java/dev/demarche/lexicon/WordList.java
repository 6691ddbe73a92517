// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.lexicon;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads word lists: resources whose lines have columns parted by tabs. Lines that start with {@code
 * #} are comments.
 */
public final class WordList {

  private WordList() {}

  /**
   * Reads a list.
   *
   * @param owner the class beside which it lies
   * @param file its name; with a leading slash from the root of the class path
   * @param columns how many columns each line has
   * @return the lines, each with its columns
   * @throws IllegalStateException if it is missing or a line has another number of columns; the
   *     message says which
   */
  public static List<List<String>> read(Class<?> owner, String file, int columns) {
    ImmutableList.Builder<List<String>> lines = ImmutableList.builder();
    try (InputStream stream = owner.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(
            "resource "
                + file
                + " of "
                + owner.getPackageName()
                + " is missing: demarche-core's jar is damaged or was repackaged without it");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.startsWith("#")) {
          lines.add(cells(line, columns, file + ":" + number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.build();
  }

  private static List<String> cells(String line, int columns, String place) {
    List<String> cells = ImmutableList.copyOf(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new IllegalStateException(
          place + ": " + cells.size() + " columns, not " + columns + ": part them by one tab each");
    }
    return cells;
  }
}
