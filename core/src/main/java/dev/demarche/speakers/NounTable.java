// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.speakers;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the lists of this package: noun, what it leads to, example. */
final class NounTable {

  private NounTable() {}

  /** The second column by the first. */
  static ImmutableMap<String, String> read(String file) {
    InputStream stream = NounTable.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException(file + " is missing: the jar is incomplete; take it anew");
    }
    ImmutableMap.Builder<String, String> table = ImmutableMap.builder();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          if (columns.length != 3) {
            throw new IllegalStateException(
                file + ":" + number + ": give three columns, parted by tabs, as its head says");
          }
          table.put(columns[0], columns[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table.buildOrThrow();
  }
}
