// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

import static java.util.Objects.requireNonNull;

import dev.demarche.Sentences;
import dev.demarche.Tokens;
import java.util.List;

/**
 * A set of stages that fits together. Immutable; thread-safe as its stages are.
 *
 * @param name how users ask for it
 * @param version of the code and, where it has any, of the parameters
 */
public record Engine(
    String name,
    String version,
    Tokenizer tokenizer,
    SentenceSplitter sentenceSplitter,
    EntityRecognizer entityRecognizer,
    EntityResolver entityResolver,
    QuoteExtractor quoteExtractor,
    SpeakerResolver speakerResolver,
    StanceClassifier stanceClassifier) {

  /** Checks that no stage is missing. */
  public Engine {
    requireNonNull(name, "name");
    requireNonNull(version, "version");
    requireNonNull(tokenizer, "tokenizer");
    requireNonNull(sentenceSplitter, "sentenceSplitter");
    requireNonNull(entityRecognizer, "entityRecognizer");
    requireNonNull(entityResolver, "entityResolver");
    requireNonNull(quoteExtractor, "quoteExtractor");
    requireNonNull(speakerResolver, "speakerResolver");
    requireNonNull(stanceClassifier, "stanceClassifier");
  }

  /**
   * The version of the jar that a class of an engine lies in; "development" where the classes lie
   * in a folder.
   */
  public static String versionOf(Class<?> type) {
    String version = type.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** All of them, in the order of the text. */
  public List<Stage> stages() {
    return List.of(
        tokenizer,
        sentenceSplitter,
        entityRecognizer,
        entityResolver,
        quoteExtractor,
        speakerResolver,
        stanceClassifier);
  }

  /** The sentences of a text, prepared for all stages ({@link Stage#prepare}). */
  public Sentences sentences(Tokens tokens) {
    Sentences sentences = sentenceSplitter.split(tokens);
    for (Stage stage : stages()) {
      sentences = stage.prepare(sentences);
    }
    return sentences;
  }
}
