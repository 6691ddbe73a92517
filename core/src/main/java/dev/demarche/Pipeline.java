// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.demarche.engine.Engine;
import dev.demarche.engine.EngineProvider;
import dev.demarche.engine.Name;
import dev.demarche.engine.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Reads articles with an engine.
 *
 * <pre>{@code
 * Pipeline pipeline = Pipeline.standard();
 * Document document = pipeline.analyze(text);
 * document.quotes().forEach(System.out::println);
 * }</pre>
 *
 * <p>{@link #builder} mixes stages of several engines. Immutable and safe to share between threads:
 * load one and keep it.
 */
public final class Pipeline {

  private final Engine engine;

  private Pipeline(Engine engine) {
    this.engine = engine;
    for (Stage stage : engine.stages()) {
      stage
          .misfit(engine)
          .ifPresent(
              reason -> {
                throw new IllegalArgumentException(
                    "the stages of \"" + engine.name() + "\" do not fit together: " + reason);
              });
    }
  }

  /**
   * A pipeline with the most accurate engine on the class path.
   *
   * @throws IllegalStateException if there is no engine, or it cannot be loaded
   */
  public static Pipeline standard() {
    return providers().stream()
        .max(Comparator.comparingInt(EngineProvider::rank))
        .map(provider -> new Pipeline(provider.load()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no engine on the class path: add the module dev.demarche:demarche-english"));
  }

  /**
   * A pipeline with the engine of this name.
   *
   * @throws IllegalArgumentException if no engine on the class path has the name
   * @throws IllegalStateException if it cannot be loaded
   */
  public static Pipeline of(String engine) {
    requireNonNull(engine, "engine");
    return providers().stream()
        .filter(provider -> provider.name().equals(engine))
        .findFirst()
        .map(provider -> new Pipeline(provider.load()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no engine named \""
                        + engine
                        + "\" on the class path, which has: "
                        + String.join(", ", engines())
                        + ". Check the name, or add the module dev.demarche:demarche-"
                        + engine));
  }

  /**
   * A pipeline with an engine of the caller's making.
   *
   * @throws IllegalArgumentException if its stages do not fit together; the message says why
   */
  public static Pipeline of(Engine engine) {
    return new Pipeline(requireNonNull(engine, "engine"));
  }

  /** Starts a pipeline of stages from several engines. */
  public static PipelineBuilder builder() {
    return new PipelineBuilder();
  }

  /** The names of the engines on the class path, the most accurate first. */
  public static List<String> engines() {
    return providers().stream()
        .sorted(Comparator.comparingInt(EngineProvider::rank).reversed())
        .map(EngineProvider::name)
        .toList();
  }

  /** The engine that reads. */
  public Engine engine() {
    return engine;
  }

  /**
   * Reads an article.
   *
   * @param text any string; headline and paragraphs are best parted by empty lines
   * @return what is in it; an empty string has an empty document
   */
  public Document analyze(String text) {
    Tokens tokens = engine.tokenizer().tokenize(requireNonNull(text, "text"));
    Sentences sentences = engine.sentences(tokens);
    List<Name> names = engine.entityRecognizer().recognize(sentences);
    Entities entities = engine.entityResolver().resolve(sentences, names);
    List<Attribution> attributions = engine.quoteExtractor().extract(entities);
    List<Optional<Speaker>> speakers = engine.speakerResolver().resolve(entities, attributions);
    List<Stance> stances = engine.stanceClassifier().classify(entities, attributions, speakers);
    return new Document(
        text,
        new Document.EngineName(engine.name(), engine.version()),
        tokens,
        sentences.list(),
        entities.mentions(),
        entities.list(),
        quotes(text, attributions, speakers, stances));
  }

  private static List<Quote> quotes(
      String text,
      List<Attribution> attributions,
      List<Optional<Speaker>> speakers,
      List<Stance> stances) {
    List<Quote> quotes = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      quotes.add(
          new Quote(
              attribution.content().stream().map(span -> span.of(text)).collect(joining(" ")),
              attribution.form(),
              attribution.kind(),
              attribution.content(),
              attribution.quoted(),
              attribution.cue(),
              attribution.source(),
              speakers.get(i).orElse(null),
              stances.get(i),
              attribution.score()));
    }
    return quotes;
  }

  private static List<EngineProvider> providers() {
    return ServiceLoader.load(EngineProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }
}
