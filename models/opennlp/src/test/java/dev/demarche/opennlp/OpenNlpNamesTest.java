// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Strings;
import dev.demarche.EntityType;
import dev.demarche.Sentences;
import dev.demarche.engine.Name;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpenNlpNamesTest {

  private static final OpenNlpTokenizer TOKENIZER = OpenNlpTokenizer.apache();
  private static final OpenNlpSentenceSplitter SPLITTER = OpenNlpSentenceSplitter.apache();
  private static final OpenNlpNames NAMES = OpenNlpNames.of(List.of(TinyNames.model()));

  @TempDir private Path directory;

  @Test
  void namesHaveTheModelsTypes() {
    assertThat(found(NAMES, "\"We will answer,\" Mara Quist told the Coast Guard of Norland."))
        .containsExactly("Mara Quist PERSON", "Coast Guard AGENCY", "Norland COUNTRY");
  }

  @Test
  void scoresAreProbabilities() {
    assertThat(NAMES.recognize(sentences("Mara Quist said so.")))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name.score()).isBetween(0.0, 1.0));
  }

  @Test
  void ofSeveralModelsTheNameThatStartsFirstHasTheWords() {
    OpenNlpNames both = OpenNlpNames.of(List.of(TinyNames.modelOf("location"), TinyNames.model()));
    assertThat(found(both, "Mara Quist said nothing.")).containsExactly("Mara Quist LOCATION");
  }

  @ParameterizedTest
  @CsvSource({
    "agency, AGENCY",
    "country, COUNTRY",
    "fac, LOCATION",
    "gpe, LOCATION",
    "GPE, LOCATION",
    "loc, LOCATION",
    "location, LOCATION",
    "nationality, NATIONALITY",
    "norp, NATIONALITY",
    "org, ORGANIZATION",
    "organization, ORGANIZATION",
    "per, PERSON",
    "person, PERSON",
    "date, "
  })
  void typesOfOtherModelsAreKnown(String name, EntityType type) {
    assertThat(new NameTypes().of(name)).isEqualTo(type);
  }

  @Test
  void aModelOfUnknownTypesIsRefused() {
    List<TokenNameFinderModel> models = List.of(TinyNames.modelOf("money"));
    assertThatThrownBy(() -> OpenNlpNames.of(models))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[money]");
  }

  @Test
  void whatIsNoModelIsRefusedWithAReason() throws Exception {
    Path file = Files.writeString(directory.resolve("names.bin"), "no model");
    assertThatThrownBy(() -> OpenNlpNames.load(List.of(file)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("names.bin cannot be read");
    assertThatThrownBy(() -> OpenNlpNames.load(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("OpenNLP publishes none for English");
  }

  @Test
  void oneTextLeavesNoTraceInTheNext() {
    List<String> alone = found(NAMES, "Then Ostia Vell went to Norland Bay with Quist.");
    found(NAMES, "Ostia Vell, Norland Bay, Quist, Mara Quist and Piet Marr of Norland.");
    assertThat(found(NAMES, "Then Ostia Vell went to Norland Bay with Quist.")).isEqualTo(alone);
  }

  @Test
  void aClosedStageSaysSo() {
    OpenNlpNames names = OpenNlpNames.of(List.of(TinyNames.model()));
    names.close();
    assertThatThrownBy(() -> found(names, "Mara Quist said so."))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @ParameterizedTest
  @MethodSource("dev.demarche.opennlp.OpenNlpTest#oddTexts")
  void anyTextIsRead(String text) {
    assertInOrder(text.substring(0, Math.min(text.length(), 10_000)));
  }

  @Test
  void longSentencesAreReadToTheirEnd() {
    String text = Strings.repeat("Mara Quist of Norland, ", 500);
    assertThat(found(NAMES, text)).hasSizeGreaterThan(900);
  }

  private static void assertInOrder(String text) {
    int end = 0;
    for (Name name : NAMES.recognize(sentences(text))) {
      assertThat(name.span().start()).isGreaterThanOrEqualTo(end);
      end = name.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static List<String> found(OpenNlpNames names, String text) {
    return names.recognize(sentences(text)).stream()
        .map(name -> name.span().of(text) + " " + name.type())
        .toList();
  }

  private static Sentences sentences(String text) {
    return SPLITTER.split(TOKENIZER.tokenize(text));
  }
}
