// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.engine.Engine;
import dev.demarche.engine.EntityRecognizer;
import dev.demarche.engine.FromOffsets;
import dev.demarche.engine.Name;
import dev.demarche.engine.Reading;
import dev.demarche.engine.SentenceSplitter;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PipelineBuilderTest {

  private static final Engine ALPHA = engine("alpha", "1.0");
  private static final Engine BETA = engine("beta", "2.0");

  @Test
  void takesEachStageFromWhereItIsTold() {
    Engine mix = Pipeline.builder().engine(ALPHA).entities(BETA).stance(BETA).build().engine();
    assertThat(mix.stages())
        .containsExactly(
            ALPHA.tokenizer(),
            ALPHA.sentenceSplitter(),
            BETA.entityRecognizer(),
            ALPHA.entityResolver(),
            ALPHA.quoteExtractor(),
            ALPHA.speakerResolver(),
            BETA.stanceClassifier());
  }

  @Test
  void everyMethodSetsItsOwnStage() {
    Engine mix =
        Pipeline.builder()
            .tokens(ALPHA)
            .sentences(BETA)
            .entities(ALPHA)
            .resolution(BETA)
            .quotes(ALPHA)
            .speakers(BETA)
            .stance(ALPHA)
            .build()
            .engine();
    assertThat(mix.sentenceSplitter()).isSameAs(BETA.sentenceSplitter());
    assertThat(mix.entityResolver()).isSameAs(BETA.entityResolver());
    assertThat(mix.speakerResolver()).isSameAs(BETA.speakerResolver());
    assertThat(
            Pipeline.builder()
                .tokens(BETA.tokenizer())
                .sentences(BETA.sentenceSplitter())
                .entities(BETA.entityRecognizer())
                .resolution(BETA.entityResolver())
                .quotes(BETA.quoteExtractor())
                .speakers(BETA.speakerResolver())
                .stance(BETA.stanceClassifier())
                .build()
                .engine()
                .stages())
        .isEqualTo(BETA.stages());
  }

  @Test
  void documentsNameTheEnginesOfAMix() {
    Document document = Pipeline.builder().engine(ALPHA).entities(BETA).build().analyze("Oslo");
    assertThat(document.engine())
        .isEqualTo(
            new Document.EngineName(
                "alpha+beta",
                "alpha 1.0 for tokens sentences resolution quotes speakers stance,"
                    + " beta 2.0 for entities"));
  }

  @Test
  void allStagesOfOneEngineAreThatEngine() {
    assertThat(Pipeline.builder().engine(ALPHA).tokens(ALPHA).build().engine()).isEqualTo(ALPHA);
  }

  @Test
  void stagesOfTheCallersMakingAreCustomUnlessTheMixHasAName() {
    EntityRecognizer none = sentences -> List.of();
    PipelineBuilder builder = Pipeline.builder().engine(ALPHA).entities(none);
    assertThat(builder.build().engine().name()).isEqualTo("alpha+custom");
    assertThat(builder.name("nameless", "7").build().analyze("").engine())
        .isEqualTo(new Document.EngineName("nameless", "7"));
  }

  @Test
  void aMissingStageIsNamedWithTheWayToNameIt() {
    assertThatThrownBy(() -> Pipeline.builder().tokens(ALPHA).sentences(ALPHA).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the pipeline has no stage for entities: name one with entities(...), or begin with"
                + " engine(...), which names all");
  }

  @Test
  void aStageThatNeedsAnotherOfItsKindSaysSo() {
    EntityRecognizer choosy =
        new EntityRecognizer() {
          @Override
          public List<Name> recognize(Sentences sentences) {
            return List.of();
          }

          @Override
          public Optional<String> misfit(Engine engine) {
            return engine.tokenizer() == BETA.tokenizer()
                ? Optional.empty()
                : Optional.of("the recogniser needs beta's tokens: add tokens(beta)");
          }
        };
    PipelineBuilder builder = Pipeline.builder().engine(ALPHA).entities(choosy);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the stages of \"alpha+custom\" do not fit together: the recogniser needs beta's"
                + " tokens: add tokens(beta)");
    assertThat(builder.tokens(BETA).build().engine().entityRecognizer()).isSameAs(choosy);
  }

  /** A recogniser that counts the readings it finds. */
  private record Preparing(Reading reading, List<List<Reading>> found) implements EntityRecognizer {
    @Override
    public Sentences prepare(Sentences sentences) {
      return sentences.with(reading);
    }

    @Override
    public List<Name> recognize(Sentences sentences) {
      found.add(sentences.readings());
      return List.of();
    }
  }

  @Test
  void aStageFindsItsReadingInSentencesOfAnotherEngine() {
    Preparing preparing = new Preparing(new Reading() {}, new ArrayList<>());
    SentenceSplitter splitter = tokens -> ALPHA.sentenceSplitter().split(tokens);
    Pipeline.builder()
        .engine(ALPHA)
        .sentences(splitter)
        .entities(preparing)
        .build()
        .analyze("Oslo");
    assertThat(preparing.found()).containsExactly(List.of(preparing.reading()));
  }

  private static Engine engine(String name, String version) {
    return new Engine(
        name,
        version,
        new EnglishTokenizer(),
        tokens -> FromOffsets.sentences(tokens, new int[name.isEmpty() ? 1 : 0]),
        sentences -> named(name),
        (sentences, names) -> new Entities(sentences, named(name), List.of()),
        entities -> named(name),
        (entities, attributions) -> named(name),
        (entities, attributions, speakers) -> named(name));
  }

  /** Nothing; that it takes the name makes each lambda an object of its own. */
  private static <T> List<T> named(String name) {
    return name.isEmpty() ? new ArrayList<>() : List.of();
  }
}
