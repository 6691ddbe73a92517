// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english;

import dev.demarche.engine.Engine;
import dev.demarche.engine.EngineProvider;
import dev.demarche.english.entities.TrainedRecognizer;
import dev.demarche.english.quotes.TrainedQuoteExtractor;
import dev.demarche.english.sentences.EnglishSentenceSplitter;
import dev.demarche.english.stance.LexiconStance;
import dev.demarche.entities.DocumentResolver;
import dev.demarche.speakers.SourceSpeakers;
import dev.demarche.tokens.EnglishTokenizer;

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

  @Override
  public Engine load() {
    return new Engine(
        name(),
        version(),
        new EnglishTokenizer(),
        new EnglishSentenceSplitter(),
        new TrainedRecognizer(),
        new DocumentResolver(),
        TrainedQuoteExtractor.load(),
        new SourceSpeakers(),
        new LexiconStance());
  }

  /** The version of the jar; "development" where the classes lie in a folder. */
  private static String version() {
    String version = EnglishEngineProvider.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
