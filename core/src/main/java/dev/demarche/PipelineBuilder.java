// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import dev.demarche.engine.Engine;
import dev.demarche.engine.EntityRecognizer;
import dev.demarche.engine.EntityResolver;
import dev.demarche.engine.QuoteExtractor;
import dev.demarche.engine.SentenceSplitter;
import dev.demarche.engine.SpeakerResolver;
import dev.demarche.engine.Stage;
import dev.demarche.engine.StanceClassifier;
import dev.demarche.engine.Tokenizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds a pipeline of stages from several engines.
 *
 * <pre>{@code
 * Engine english = Pipeline.of("english").engine();
 * Engine opennlp = Pipeline.of("opennlp").engine();
 * Pipeline pipeline = Pipeline.builder().engine(english).entities(opennlp).build();
 * }</pre>
 *
 * <p>The last word counts: name the engine of most stages first, then the stages of others. Output
 * calls the mix after its engines in the order of the text, {@code english+opennlp}, and its
 * version says which stages come from which version of which; {@link #name} gives others. Not
 * thread-safe; what it builds is.
 */
public final class PipelineBuilder {

  private static final Origin CUSTOM = new Origin("custom", "unversioned");

  /** The stages in the order of the text, with the methods that set them. */
  private enum Place {
    TOKENS,
    SENTENCES,
    ENTITIES,
    RESOLUTION,
    QUOTES,
    SPEAKERS,
    STANCE;

    String method() {
      return Ascii.toLowerCase(name());
    }
  }

  /** Whence a stage comes. */
  private record Origin(String name, String version) {}

  /** A stage and whence it comes. */
  private record Part(Stage stage, Origin origin) {}

  private final Map<Place, Part> parts = new EnumMap<>(Place.class);
  private @Nullable Origin name;

  PipelineBuilder() {}

  /** Takes all stages from an engine. */
  public PipelineBuilder engine(Engine engine) {
    return tokens(engine)
        .sentences(engine)
        .entities(engine)
        .resolution(engine)
        .quotes(engine)
        .speakers(engine)
        .stance(engine);
  }

  /** Who cuts the text into tokens: the one of an engine. */
  public PipelineBuilder tokens(Engine engine) {
    return put(Place.TOKENS, engine.tokenizer(), engine);
  }

  /** Who cuts the text into tokens: a stage of the caller's making. */
  public PipelineBuilder tokens(Tokenizer stage) {
    return put(Place.TOKENS, stage, CUSTOM);
  }

  /** Who groups tokens into sentences: the one of an engine. */
  public PipelineBuilder sentences(Engine engine) {
    return put(Place.SENTENCES, engine.sentenceSplitter(), engine);
  }

  /** Who groups tokens into sentences: a stage of the caller's making. */
  public PipelineBuilder sentences(SentenceSplitter stage) {
    return put(Place.SENTENCES, stage, CUSTOM);
  }

  /** Who finds names: the one of an engine. */
  public PipelineBuilder entities(Engine engine) {
    return put(Place.ENTITIES, engine.entityRecognizer(), engine);
  }

  /** Who finds names: a stage of the caller's making. */
  public PipelineBuilder entities(EntityRecognizer stage) {
    return put(Place.ENTITIES, stage, CUSTOM);
  }

  /** Who tells which names and pronouns mean the same: the one of an engine. */
  public PipelineBuilder resolution(Engine engine) {
    return put(Place.RESOLUTION, engine.entityResolver(), engine);
  }

  /** Who tells which names and pronouns mean the same: a stage of the caller's making. */
  public PipelineBuilder resolution(EntityResolver stage) {
    return put(Place.RESOLUTION, stage, CUSTOM);
  }

  /** Who finds quotes: the one of an engine. */
  public PipelineBuilder quotes(Engine engine) {
    return put(Place.QUOTES, engine.quoteExtractor(), engine);
  }

  /** Who finds quotes: a stage of the caller's making. */
  public PipelineBuilder quotes(QuoteExtractor stage) {
    return put(Place.QUOTES, stage, CUSTOM);
  }

  /** Who tells whose the quotes are: the one of an engine. */
  public PipelineBuilder speakers(Engine engine) {
    return put(Place.SPEAKERS, engine.speakerResolver(), engine);
  }

  /** Who tells whose the quotes are: a stage of the caller's making. */
  public PipelineBuilder speakers(SpeakerResolver stage) {
    return put(Place.SPEAKERS, stage, CUSTOM);
  }

  /** Who tells what speakers do with their words: the one of an engine. */
  public PipelineBuilder stance(Engine engine) {
    return put(Place.STANCE, engine.stanceClassifier(), engine);
  }

  /** Who tells what speakers do with their words: a stage of the caller's making. */
  public PipelineBuilder stance(StanceClassifier stage) {
    return put(Place.STANCE, stage, CUSTOM);
  }

  /**
   * What output calls the mix, instead of the names of its engines.
   *
   * @param version what tells it from earlier mixes of the same name
   */
  public PipelineBuilder name(String name, String version) {
    this.name = new Origin(requireNonNull(name, "name"), requireNonNull(version, "version"));
    return this;
  }

  /**
   * The pipeline.
   *
   * @throws IllegalArgumentException if a stage is missing, or one cannot work with the others; the
   *     message says which and why
   */
  public Pipeline build() {
    Origin origin = name == null ? joined() : name;
    return Pipeline.of(
        new Engine(
            origin.name(),
            origin.version(),
            stage(Tokenizer.class, Place.TOKENS),
            stage(SentenceSplitter.class, Place.SENTENCES),
            stage(EntityRecognizer.class, Place.ENTITIES),
            stage(EntityResolver.class, Place.RESOLUTION),
            stage(QuoteExtractor.class, Place.QUOTES),
            stage(SpeakerResolver.class, Place.SPEAKERS),
            stage(StanceClassifier.class, Place.STANCE)));
  }

  private PipelineBuilder put(Place place, Stage stage, Engine engine) {
    return put(place, stage, new Origin(engine.name(), engine.version()));
  }

  private PipelineBuilder put(Place place, Stage stage, Origin origin) {
    parts.put(place, new Part(requireNonNull(stage, "stage"), origin));
    return this;
  }

  private <T extends Stage> T stage(Class<T> kind, Place place) {
    Part part = parts.get(place);
    if (part == null) {
      throw new IllegalArgumentException(
          "the pipeline has no stage for "
              + place.method()
              + ": name one with "
              + place.method()
              + "(...), or begin with engine(...), which names all");
    }
    return kind.cast(part.stage());
  }

  private Origin joined() {
    Map<Origin, List<String>> methods = new LinkedHashMap<>();
    parts.forEach(
        (place, part) ->
            methods.computeIfAbsent(part.origin(), o -> new ArrayList<>()).add(place.method()));
    if (methods.size() == 1) {
      return methods.keySet().iterator().next();
    }
    String names = methods.keySet().stream().map(Origin::name).collect(joining("+"));
    String versions =
        methods.entrySet().stream()
            .map(
                entry ->
                    entry.getKey().name()
                        + " "
                        + entry.getKey().version()
                        + " for "
                        + String.join(" ", entry.getValue()))
            .collect(joining(", "));
    return new Origin(names, versions);
  }
}
