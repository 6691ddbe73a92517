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
import java.util.Locale;
import java.util.Optional;

/** The nouns of {@code source-nouns.tsv}. Immutable. */
final class SourceNouns {

  private static final String FILE = "source-nouns.tsv";

  /** Whom a noun leads to; the file explains each. */
  enum Leads {
    COLLECTIVE,
    DOCUMENT,
    GOVERNMENT,
    SPOKESPERSON
  }

  private final ImmutableMap<String, Leads> nouns;

  private SourceNouns(ImmutableMap<String, Leads> nouns) {
    this.nouns = nouns;
  }

  static SourceNouns load() {
    ImmutableMap.Builder<String, Leads> nouns = ImmutableMap.builder();
    InputStream stream = SourceNouns.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new IllegalStateException(FILE + " is missing: the jar is incomplete; take it anew");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          if (columns.length != 3) {
            throw new IllegalStateException(
                FILE + ":" + number + ": give noun, class and example, parted by tabs");
          }
          nouns.put(columns[0], Leads.valueOf(columns[1]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SourceNouns(nouns.buildOrThrow());
  }

  Optional<Leads> of(String noun) {
    return Optional.ofNullable(nouns.get(noun.toLowerCase(Locale.ROOT)));
  }
}
