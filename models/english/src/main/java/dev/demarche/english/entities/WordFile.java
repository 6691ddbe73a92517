// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Reads the word lists: lines of text, those that start with {@code #} and empty ones left out. */
final class WordFile {

  private static final Splitter TAB = Splitter.on('\t');
  private static final Splitter BAR = Splitter.on('|');
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

  private WordFile() {}

  /**
   * Gives each line to {@code consumer}.
   *
   * @throws IllegalStateException if there is no such file
   */
  static void lines(String resource, Consumer<String> consumer) {
    try (InputStream stream = WordFile.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            "the word list " + resource + " is missing: the jar is incomplete; take it anew");
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(consumer);
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + resource + " cannot be read", e);
    }
  }

  /** Gives the columns of each line to {@code consumer}. */
  static void rows(String resource, Consumer<List<String>> consumer) {
    lines(resource, line -> consumer.accept(TAB.splitToList(line)));
  }

  /** The lines of a file. */
  static ImmutableSet<String> phrases(String resource) {
    ImmutableSet.Builder<String> phrases = ImmutableSet.builder();
    lines(resource, phrases::add);
    return phrases.build();
  }

  /** The words of a file, several on a line. */
  static ImmutableSet<String> words(String resource) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    lines(resource, line -> words.addAll(SPACE.split(line)));
    return words.build();
  }

  /** The forms in a column, parted by {@code |}; none where it is {@code -}. */
  static List<String> forms(String column) {
    return column.equals("-") ? List.of() : BAR.splitToList(column);
  }
}
