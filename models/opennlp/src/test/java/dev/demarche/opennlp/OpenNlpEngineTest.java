// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.demarche.Document;
import dev.demarche.Pipeline;
import dev.demarche.Quote;
import dev.demarche.Stance;
import dev.demarche.batch.DocumentJson;
import dev.demarche.batch.Offsets;
import dev.demarche.engine.Engine;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine with a name model of a few invented sentences. */
class OpenNlpEngineTest {

  private static final String ARTICLE =
      """
      Norland demands return of its buoys

      VESTHAVN (Demo) - The Foreign Ministry of Norland said on Monday that Ostia must return the \
      buoys by Friday.

      "We have taken nothing," Ostian spokesman Piet Marr said. He denied that the Coast Guard had \
      been near them.

      "If the buoys are not back by Friday, we will seize their ships," Mara Quist said.
      """;

  @TempDir private static Path directory;
  private static Engine engine;

  @BeforeAll
  static void load() {
    Path names = TinyNames.file(directory);
    engine = OpenNlpEngine.load(OpenNlpOptions.names(names)).engine();
  }

  @Test
  void quotesHaveSpeakersAndStances() {
    Document document = Pipeline.of(engine).analyze(ARTICLE);
    assertThat(document.quotes())
        .extracting(quote -> quote.speaker() + " " + quote.stance().label())
        .containsExactly(
            "Foreign Ministry DEMAND", "Piet Marr DENIAL", "Piet Marr DENIAL", "Mara Quist THREAT");
    assertThat(document.quotes()).extracting(Quote::stance).doesNotContain(Stance.NONE);
  }

  @Test
  void documentsNameTheEngineItsVersionAndItsNameModel() {
    Document.EngineName name = Pipeline.of(engine).analyze("").engine();
    assertThat(name.name()).isEqualTo("opennlp");
    assertThat(name.version()).matches("development\\+opennlp-2\\.5\\.\\d+\\+names-[0-9a-f]{8}");
  }

  @Test
  void jsonIsValid() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      Document document = Pipeline.of(engine).analyze(ARTICLE);
      DocumentJson.write(json, "buoys", document, Offsets.UTF16, true);
    }
    assertThat(text.toString()).contains("\"engine\":\"opennlp\",\"engineVersion\":\"development+");
    var validator =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    var schema =
        validator.registerSchema(Files.readString(Path.of("../../docs/output.schema.json")));
    assertThat(validator.validate(schema, text.toString()).getErrors()).isEmpty();
  }

  @Test
  void itsNamesServeTheQuotesOfEnglish() {
    Engine english = Pipeline.of("english").engine();
    Document document =
        Pipeline.builder().engine(english).entities(engine).build().analyze(ARTICLE);
    assertThat(document.engine().name()).isEqualTo("english+opennlp");
    assertThat(document.quotes())
        .extracting(quote -> String.valueOf(quote.speaker()))
        .containsExactly("Foreign Ministry", "Piet Marr", "Piet Marr", "Mara Quist");
  }

  @Test
  void modelsThatDoNotKnowCountriesGetThoseOfTheLists() throws IOException {
    Path file = directory.resolve("old.bin");
    TinyNames.oldModel().serialize(file);
    String text =
        "Mara Quist told the Coast Guard of Norway to leave. Norwegian ships left Vesthavn.";
    try (OpenNlpEngine old = OpenNlpEngine.load(OpenNlpOptions.names(file))) {
      Document document = Pipeline.of(old.engine()).analyze(text);
      assertThat(document.mentions())
          .extracting(
              mention ->
                  mention.text() + " " + mention.type() + " " + document.entity(mention).country())
          .contains("Mara Quist PERSON null", "Norway COUNTRY NO", "Norwegian NATIONALITY NO");
    }
  }

  @Test
  void eightThreadsGetWhatOneThreadGets() throws Exception {
    Pipeline pipeline = Pipeline.of(engine);
    List<String> articles =
        IntStream.range(0, 24)
            .mapToObj(i -> ARTICLE.replace("Quist", "Quist" + i).repeat(1 + i % 3))
            .toList();
    List<String> expected = articles.stream().map(text -> everything(pipeline, text)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<String>>> readers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        readers.add(() -> articles.stream().map(text -> everything(pipeline, text)).toList());
      }
      for (Future<List<String>> reader : threads.invokeAll(readers)) {
        assertThat(reader.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void byNameItTakesTheModelsOfTheSystemProperty() {
    assertThat(Pipeline.engines()).contains("opennlp").last().isEqualTo("opennlp");
    assertThatThrownBy(() -> Pipeline.of("opennlp"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("-Ddemarche.opennlp.names=path")
        .hasMessageContaining("train.sh opennlp-names");
    System.setProperty(OpenNlpEngineProvider.NAMES, directory.resolve("names.bin").toString());
    try {
      assertThat(Pipeline.of("opennlp").engine().version()).isEqualTo(engine.version());
    } finally {
      System.clearProperty(OpenNlpEngineProvider.NAMES);
    }
  }

  @Test
  void itIsNobodysDefaultBesideOurEngines() {
    assertThat(Pipeline.standard().engine().name()).isNotEqualTo("opennlp");
  }

  @Test
  void modelsOfTokensAndSentencesCanBeTheCallers() {
    OpenNlpOptions options =
        OpenNlpOptions.names(directory.resolve("names.bin"))
            .withTokens(Path.of("no-tokens.bin"))
            .withSentences(Path.of("no-sentences.bin"));
    assertThatThrownBy(() -> OpenNlpEngine.load(options)).hasMessageContaining("no-tokens.bin");
  }

  @Test
  void aClosedEngineReadsNoMore() {
    OpenNlpEngine closed = OpenNlpEngine.load(OpenNlpOptions.names(directory.resolve("names.bin")));
    Pipeline pipeline = Pipeline.of(closed.engine());
    closed.close();
    assertThatThrownBy(() -> pipeline.analyze(ARTICLE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  private static String everything(Pipeline pipeline, String text) {
    Document document = pipeline.analyze(text);
    return document.tokens()
        + document.mentions().toString()
        + document.quotes().stream()
            .map(quote -> quote + " " + quote.content() + quote.stance())
            .collect(joining());
  }
}
