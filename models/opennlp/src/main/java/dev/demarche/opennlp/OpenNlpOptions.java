// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which models the engine {@code opennlp} works with. Model files name classes that OpenNLP makes
 * objects of: give only files that you trust as you trust code. No other files are opened.
 *
 * @param tokens the model of {@code TokenizerME}; null: Apache's, from {@code
 *     opennlp-models-tokenizer-en}
 * @param sentences the model of {@code SentenceDetectorME}; null: Apache's, from {@code
 *     opennlp-models-sentdetect-en}
 * @param names models of {@code NameFinderME}, at least one
 */
public record OpenNlpOptions(@Nullable Path tokens, @Nullable Path sentences, List<Path> names) {

  static final String NO_NAMES =
      "OpenNLP's names need a model, and OpenNLP publishes none for English: give the file of yours"
          + " (OpenNlpOptions.names(path), or -D"
          + OpenNlpEngineProvider.NAMES
          + "=path), make one with models/training/train.sh opennlp-names, or take the names of"
          + " another engine (Pipeline.builder())";

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no model for names
   */
  public OpenNlpOptions {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException(NO_NAMES);
    }
  }

  /**
   * Apache's models of tokens and sentences, and these of names.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static OpenNlpOptions names(Path... names) {
    return new OpenNlpOptions(null, null, List.of(names));
  }

  /** The same with a model of tokens from a file. */
  public OpenNlpOptions withTokens(Path model) {
    return new OpenNlpOptions(model, sentences, names);
  }

  /** The same with a model of sentences from a file. */
  public OpenNlpOptions withSentences(Path model) {
    return new OpenNlpOptions(tokens, model, names);
  }
}
