// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import com.google.common.collect.ImmutableSet;
import dev.demarche.lexicon.WordList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the word lists: lines of text, those that start with {@code #} and empty ones left out. */
final class WordFile {

  private WordFile() {}

  /**
   * Gives each line to {@code consumer}.
   *
   * @throws IllegalStateException if there is no such file
   */
  static void lines(String resource, Consumer<String> consumer) {
    WordList.lines(WordFile.class, resource).forEach(consumer);
  }

  /** Gives the columns of each line to {@code consumer}. */
  static void rows(String resource, Consumer<List<String>> consumer) {
    lines(resource, line -> consumer.accept(List.of(line.split("\t", -1))));
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
    lines(resource, line -> words.addAll(WordList.words(line)));
    return words.build();
  }
}
