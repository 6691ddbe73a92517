// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import static dev.demarche.corenlp.CoreNlpOptions.Origin.CORENLP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Strings;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import dev.demarche.Document;
import dev.demarche.Entity;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Pipeline;
import dev.demarche.Quote;
import dev.demarche.Span;
import dev.demarche.Stance;
import dev.demarche.batch.DocumentJson;
import dev.demarche.batch.Offsets;
import dev.demarche.engine.Engine;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.util.logging.LogRecordHandler;
import edu.stanford.nlp.util.logging.Redwood.Record;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import edu.stanford.nlp.util.logging.RedwoodConfiguration.Handlers;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine with CoreNLP's models: {@code mvn verify -Pcorenlp-models}. */
@Tag("corenlp-models")
class CoreNlpModelsTest {

  private static final String ARTICLE =
      """
      Norway rejects fishing plan

      OSLO — Foreign Minister Ingrid Solberg said on Monday that Norway would not sign the agreement.

      “We will never give up these waters,” Solberg told reporters in Oslo.

      The British ambassador, Peter Marsh, denied that his country had sent ships. “There was no ship,” he said.

      The Ministry of Fisheries demanded that British boats leave within a week.
      """;

  private static final List<Record> LOGGED = new ArrayList<>();

  /** The engines of these tests; each is loaded once. */
  enum Choice {
    FAST(CoreNlpOptions.fast()),
    FULL(CoreNlpOptions.full()),
    TOKENS(CoreNlpOptions.full().withTokens(CORENLP)),
    QUOTES(CoreNlpOptions.full().withQuotes(CORENLP));

    private final Supplier<Pipeline> pipeline;

    Choice(CoreNlpOptions options) {
      this.pipeline = Suppliers.memoize(() -> Pipeline.of(CoreNlp.engine(options)));
    }

    Document read(String text) {
      return pipeline.get().analyze(text);
    }
  }

  @BeforeAll
  static void listen() {
    LogRecordHandler handler =
        new LogRecordHandler() {
          @Override
          public List<Record> handle(Record record) {
            LOGGED.add(record);
            return List.of();
          }

          @Override
          public List<Record> signalStartTrack(Record signal) {
            return List.of();
          }

          @Override
          public List<Record> signalEndTrack(int newDepth, long timeOfEnd) {
            return List.of();
          }
        };
    RedwoodConfiguration.empty()
        .handlers(Handlers.chain(Handlers.hideChannels(), handler, Handlers.noop))
        .apply();
  }

  @ParameterizedTest
  @EnumSource
  void entitiesQuotesSpeakersAndStances(Choice choice) {
    Document document = choice.read(ARTICLE);
    assertThat(document.entities())
        .extracting(Entity::name, Entity::type, Entity::country)
        .contains(
            tuple("Norway", EntityType.COUNTRY, "NO"),
            tuple("Ingrid Solberg", EntityType.PERSON, null),
            tuple("Peter Marsh", EntityType.PERSON, null),
            tuple("United Kingdom", EntityType.COUNTRY, "GB"));
    assertThat(document.quotes())
        .anySatisfy(
            quote -> {
              assertThat(quote.text()).startsWith("“We will never give up these waters");
              assertThat(quote.speaker()).hasToString("Ingrid Solberg");
            });
  }

  @ParameterizedTest
  @EnumSource(names = {"FAST", "FULL", "TOKENS"})
  void indirectQuotesAndStancesAreOurs(Choice choice) {
    assertThat(choice.read(ARTICLE).quotes())
        .anySatisfy(
            quote -> {
              assertThat(quote.form()).isEqualTo(Quote.Form.INDIRECT);
              assertThat(quote.speaker()).hasToString("Peter Marsh");
              assertThat(quote.stance().label()).isEqualTo(Stance.Label.DENIAL);
            })
        .anySatisfy(
            quote -> {
              assertThat(quote.speaker()).hasToString("Ministry of Fisheries");
              assertThat(quote.stance().label()).isEqualTo(Stance.Label.DEMAND);
            });
  }

  @Test
  void quotesOfCoreNlpAreWhatStandsInQuotationMarks() {
    assertThat(Choice.QUOTES.read(ARTICLE).quotes())
        .extracting(Quote::text)
        .containsExactly("“We will never give up these waters,”", "“There was no ship,”");
    assertThat(Choice.QUOTES.read(ARTICLE).quotes().get(1).speaker()).hasToString("Peter Marsh");
  }

  @Test
  void pronounsGoByCoreference() {
    Document document = Choice.FULL.read(ARTICLE);
    Mention he =
        document.mentions().stream()
            .filter(mention -> mention.text().equals("he"))
            .findFirst()
            .orElseThrow();
    assertThat(he.form()).isEqualTo(Mention.Form.PRONOUN);
    assertThat(document.entities().get(he.entity()).name()).isEqualTo("Peter Marsh");
  }

  @ParameterizedTest
  @EnumSource
  void nameAndVersionAreInTheOutputWhichIsValid(Choice choice) throws IOException {
    String json = json(choice.read(ARTICLE));
    assertThat(json).contains("\"engine\":\"corenlp\"", "+corenlp-4.5.");
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    URI schema =
        validator.registerSchema(Files.readString(Path.of("../../docs/output.schema.json")));
    assertThat(validator.validate(schema, json).getErrors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"FULL", "QUOTES"})
  void fourThreadsFindWhatOneFinds(Choice choice) throws Exception {
    List<String> articles =
        Stream.of("Solberg", "Hansen", "Lund", "Vik", "Moe", "Dahl", "Berg", "Nes")
            .map(name -> ARTICLE.replace("Solberg", name))
            .toList();
    List<String> alone = articles.stream().map(text -> json(choice.read(text))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> together = new ArrayList<>();
      for (String article : articles) {
        together.add(threads.submit(() -> json(choice.read(article))));
      }
      for (int i = 0; i < alone.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  static Stream<String> oddTexts() {
    return Stream.of(
        "",
        " \n\n ",
        "\0",
        "\"",
        "\ud800 a \udc00",
        "a\u00a0b\u200bc\u00ad",
        "“„«‘" + "\" ' `` ".repeat(50),
        Strings.repeat("\"", 1000),
        Strings.repeat("(", 1000),
        Strings.repeat("x", 100_000),
        "He said. ".repeat(100));
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void everyTextHasAnAnswer(String text) {
    Document document = Choice.QUOTES.read(text);
    assertThat(document.text()).isSameAs(text);
    for (Mention mention : document.mentions()) {
      assertThat(mention.span().of(text)).isEqualTo(mention.text());
    }
    for (Quote quote : document.quotes()) {
      for (Span span : quote.content()) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
      }
    }
  }

  @Test
  void settingsOfAnotherPipelineAreNoticedBeforeTheyDoHarm() {
    Choice.QUOTES.read("");
    String before = QuoteAttributionAnnotator.MODEL_PATH;
    QuoteAttributionAnnotator.MODEL_PATH = "other.ser";
    try {
      assertThatThrownBy(() -> Choice.QUOTES.read(ARTICLE))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("MODEL_PATH");
    } finally {
      QuoteAttributionAnnotator.MODEL_PATH = before;
    }
  }

  @Test
  void stagesMixWithThoseOfOtherEngines() {
    Engine english = Pipeline.of("english").engine();
    Engine own = Choice.QUOTES.pipeline.get().engine();
    Document document =
        Pipeline.builder().engine(english).entities(own).resolution(own).build().analyze(ARTICLE);
    assertThat(document.mentions()).isEqualTo(Choice.FULL.read(ARTICLE).mentions());
    assertThatThrownBy(() -> Pipeline.builder().engine(english).speakers(own).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("its own quotes alone");
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsLogged(Choice choice) {
    choice.read(ARTICLE);
    assertThat(LOGGED).isEmpty();
  }

  private static String json(Document document) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      DocumentJson.write(json, "article", document, Offsets.UTF16, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
