// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.speed;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import dev.demarche.Pipeline;
import dev.demarche.Sentences;
import dev.demarche.Speaker;
import dev.demarche.Tokens;
import dev.demarche.engine.Engine;
import dev.demarche.engine.Name;
import java.util.List;
import java.util.Optional;

/** An article with what each stage made of it, so that each can be run again alone. */
final class StagedArticle {

  private final Pipeline pipeline;
  private final Engine engine;
  private final String text;
  private final Tokens tokens;
  private final Sentences sentences;
  private final List<Name> names;
  private final Entities entities;
  private final List<Attribution> attributions;
  private final List<Optional<Speaker>> speakers;

  StagedArticle(Pipeline pipeline, String text) {
    this.pipeline = pipeline;
    this.engine = pipeline.engine();
    this.text = text;
    this.tokens = engine.tokenizer().tokenize(text);
    this.sentences = engine.sentences(tokens);
    this.names = engine.entityRecognizer().recognize(sentences);
    this.entities = engine.entityResolver().resolve(sentences, names);
    this.attributions = engine.quoteExtractor().extract(entities);
    this.speakers = engine.speakerResolver().resolve(entities, attributions);
  }

  /** Runs a stage; what it made. */
  Object run(Stage stage) {
    return switch (stage) {
      case ANALYZE -> pipeline.analyze(text);
      case TEXT_TO_ENTITIES -> textToEntities();
      case TOKENS -> engine.tokenizer().tokenize(text);
      case SENTENCES -> engine.sentenceSplitter().split(tokens);
      case NAMES -> engine.entityRecognizer().recognize(sentences);
      case ENTITIES -> engine.entityResolver().resolve(sentences, names);
      case QUOTES -> engine.quoteExtractor().extract(entities);
      case SPEAKERS -> engine.speakerResolver().resolve(entities, attributions);
      case STANCE -> engine.stanceClassifier().classify(entities, attributions, speakers);
    };
  }

  private Entities textToEntities() {
    Sentences split = engine.sentences(engine.tokenizer().tokenize(text));
    return engine.entityResolver().resolve(split, engine.entityRecognizer().recognize(split));
  }
}
