// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.demarche.Document;
import dev.demarche.Pipeline;
import dev.demarche.Quote;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model in the jar, where there is one: what any good model must find. */
class ShippedModelTest {

  private static final String QUOTES =
      "“We will not sign anything,” Jonas Adler told reporters in Berlin on Friday.";

  private static Pipeline pipeline;

  @BeforeAll
  static void load() {
    assumeTrue(
        ModelFiles.areShipped(),
        "no model in models/encoder/src/main/resources: models/training/encoder makes one");
    pipeline = Pipeline.of(new EncoderEngineProvider().load());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Mara Quist arrived in Norway on Monday.       | PERSON Mara Quist; COUNTRY Norway
          Germany and South Korea signed the treaty on Friday.    | COUNTRY Germany; COUNTRY South Korea
          The Foreign Ministry summoned the Polish ambassador.    | AGENCY Foreign Ministry; NATIONALITY Polish
          Shares of Siemens rose after the talks in Paris.        | ORGANIZATION Siemens; LOCATION Paris
          Police arrested Tomas Reyes, 41, at his home in Madrid. | PERSON Tomas Reyes; LOCATION Madrid
          """)
  void findsNames(String text, String names) {
    Document document = pipeline.analyze(text);
    String found =
        document.mentions().stream()
            .map(mention -> mention.type() + " " + mention.text())
            .collect(joining("; "));
    for (String name : names.split("; ")) {
      assertThat(found).contains(name);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jonas Adler said the talks had failed.                                | Jonas Adler | the talks had failed
          "We will never accept this," Prime Minister Mara Quist said.          | Mara Quist  | We will never accept this,
          According to the mayor, the bridge will open in May.                  | the mayor   | the bridge will open in May
          Mara Quist denied that her office had paid for the trip.              | Mara Quist  | her office had paid for the trip
          Iran warned that any attack would be met with a crushing response.    | Iran        | any attack would be met with a crushing response
          """)
  void findsQuotes(String text, String source, String content) {
    List<Quote> quotes = pipeline.analyze(text).quotes();
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).text()).contains(content);
    assertThat(quotes.get(0).source().get(0).of(text)).contains(source);
  }

  @Test
  void resultsRepeatAloneTogetherAndOnManyThreads() {
    String alone = pipeline.analyze(QUOTES).toString();
    List<String> together =
        IntStream.range(0, 24)
            .parallel()
            .mapToObj(
                i -> {
                  pipeline.analyze("Other words, said nobody. ".repeat(i));
                  return pipeline.analyze(QUOTES).toString();
                })
            .toList();
    assertThat(together).containsOnly(alone);
  }

  @Test
  void theEngineSaysItsVersionAndThatOfItsModel() {
    assertThat(pipeline.engine().name()).isEqualTo("encoder");
    assertThat(pipeline.engine().version()).contains("+model-");
  }
}
