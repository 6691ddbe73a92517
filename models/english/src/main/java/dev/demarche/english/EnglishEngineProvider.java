// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import dev.demarche.engine.Engine;
import dev.demarche.engine.EngineProvider;
import dev.demarche.english.entities.TrainedRecognizer;
import dev.demarche.english.quotes.TrainedQuoteExtractor;
import dev.demarche.english.sentences.EnglishSentenceSplitter;
import dev.demarche.english.stance.LexiconStance;
import dev.demarche.entities.DocumentResolver;
import dev.demarche.speakers.SourceSpeakers;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Makes the engine {@code english}. Found by {@link java.util.ServiceLoader}. */
public final class EnglishEngineProvider implements EngineProvider {

  private static final int RANK = 100;

  /** For the service loader. */
  public EnglishEngineProvider() {}

  @Override
  public String name() {
    return "english";
  }

  @Override
  public int rank() {
    return RANK;
  }

  /** Loads the large stages beside each other. */
  @Override
  public Engine load() {
    CompletableFuture<TrainedRecognizer> recognizer = supplyAsync(TrainedRecognizer::new);
    CompletableFuture<DocumentResolver> resolver = supplyAsync(DocumentResolver::new);
    CompletableFuture<TrainedQuoteExtractor> extractor = supplyAsync(TrainedQuoteExtractor::load);
    LexiconStance stance = new LexiconStance();
    return new Engine(
        name(),
        Engine.versionOf(EnglishEngineProvider.class),
        new EnglishTokenizer(),
        new EnglishSentenceSplitter(),
        loaded(recognizer),
        loaded(resolver),
        loaded(extractor),
        new SourceSpeakers(),
        stance);
  }

  /** The stage, or what went wrong, as if it had been loaded here. */
  private static <T> T loaded(CompletableFuture<T> stage) {
    try {
      return stage.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
