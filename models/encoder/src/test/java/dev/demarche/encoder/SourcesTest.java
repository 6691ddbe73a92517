// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.demarche.Document;
import dev.demarche.Entities;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.lexicon.WordList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which words are the source of a quote. */
class SourcesTest {

  private static final SourceWords WORDS = SourceWords.load();

  @Test
  void aSourceHoldsNamesAsAWhole() {
    Document document =
        new ScriptedNetwork("Harbour chief Jonas Adler said the port was shut.")
            .name("PERSON", "Jonas Adler")
            .cue("speech", "said")
            .source("Harbour chief Jonas")
            .content("the port was shut")
            .read();
    assertThat(source(document, 0)).isEqualTo("Harbour chief Jonas Adler");
  }

  static Stream<Arguments> words() {
    return WordList.read(SourceWords.class, "source-words.tsv", 2).stream()
        .map(line -> arguments(line.get(1), line.get(0)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("words")
  void eachWordOfTheListIsRead(String kind, String word) {
    String words = "Harbour workers " + word;
    String tail = kind.equals("OPEN") ? " quay" : "";
    Sentences sentences = ScriptedNetwork.sentences(words + tail + " claimed it was over.");
    int cue = words.length() + tail.length() + 1;
    Findings.Draft draft =
        new Findings.Draft(
            List.of(new Span(cue + 8, cue + 19)),
            new Span(cue, cue + 7),
            new Span(0, words.length()),
            true,
            1,
            List.of());
    List<Findings.Draft> complete =
        new Sources(WORDS, new Entities(sentences, List.of(), List.of())).complete(List.of(draft));
    assertThat(complete.get(0).source().of(sentences.text()))
        .isEqualTo(kind.equals("OPEN") ? words + tail : "Harbour workers");
  }

  @Test
  void theDayBehindASourceIsNotPartOfIt() {
    Document document =
        new ScriptedNetwork("The mayor of the old town late on May 13 said it was over.")
            .cue("speech", "said")
            .source("The mayor of the old town late on May 13")
            .content("it was over")
            .read();
    assertThat(source(document, 0)).isEqualTo("The mayor of the old town");
  }

  @Test
  void anArticleFarFromItsCueIsLeftAsItIs() {
    Document document =
        new ScriptedNetwork("The harbour workers who had come to town on foot said it was over.")
            .cue("speech", "said")
            .source("The")
            .content("it was over")
            .read();
    assertThat(source(document, 0)).isEqualTo("The");
  }

  @Test
  void aParticipleHasTheSourceOfTheCueBefore() {
    Document document =
        new ScriptedNetwork("The mayor denied the report, adding nobody had asked her.")
            .cue("speech", "denied")
            .source("The mayor")
            .content("the report")
            .cue("speech", "adding")
            .content("nobody had asked her")
            .read();
    assertThat(source(document, 1)).isEqualTo("The mayor");
  }

  @Test
  void soHasASecondVerbBehindAnd() {
    Document document =
        new ScriptedNetwork("The mayor denied the report and later claimed nobody had asked her.")
            .cue("speech", "denied")
            .source("The mayor")
            .content("the report")
            .cue("speech", "claimed")
            .content("nobody had asked her")
            .read();
    assertThat(source(document, 1)).isEqualTo("The mayor");
  }

  @Test
  void aVerbWithASubjectOfItsOwnHasNoSourceOfAnother() {
    Document document =
        new ScriptedNetwork("The mayor denied the report, workers claimed nobody had asked her.")
            .cue("speech", "denied")
            .source("The mayor")
            .content("the report")
            .cue("speech", "claimed")
            .content("nobody had asked her")
            .read();
    assertThat(document.quotes().get(1).source()).isEmpty();
  }

  @Test
  void withoutSourceTheSubjectOfTheSentenceSpeaks() {
    Document document =
        new ScriptedNetwork("Mara Quist, long silent, claimed nobody had asked her.")
            .name("PERSON", "Mara Quist")
            .cue("speech", "claimed")
            .content("nobody had asked her")
            .read();
    assertThat(source(document, 0)).isEqualTo("Mara Quist");
  }

  @Test
  void whoThinksNeedNotBeTheSubject() {
    Document document =
        new ScriptedNetwork("Mara Quist, it is thought, left the town in May.")
            .name("PERSON", "Mara Quist")
            .cue("other", "thought")
            .content("left the town in May")
            .read();
    assertThat(document.quotes().get(0).source()).isEmpty();
  }

  @Test
  void aColonStandsBehindItsSpeaker() {
    Document document =
        new ScriptedNetwork("QUIST: Nobody has asked me about the port.")
            .cue("speech", ":")
            .content("Nobody has asked me about the port.")
            .read();
    assertThat(source(document, 0)).isEqualTo("QUIST");
  }

  @Test
  void aDashStandsBeforeItsSpeaker() {
    Document document =
        new ScriptedNetwork("“Nobody has asked me about the port.” — Mara Quist")
            .cue("speech", "—")
            .content("“Nobody has asked me about the port.”")
            .read();
    assertThat(source(document, 0)).isEqualTo("Mara Quist");
  }

  @Test
  void whoIsThePersonNamedBefore() {
    Document document =
        new ScriptedNetwork("Mara Quist of the Velden Union, who claimed it was over, left.")
            .name("PERSON", "Mara Quist")
            .name("ORGANIZATION", "Velden Union")
            .cue("speech", "claimed")
            .source("who")
            .content("it was over")
            .read();
    assertThat(source(document, 0)).isEqualTo("who");
    assertThat(document.quotes().get(0).speaker()).hasToString("Mara Quist");
  }

  @Test
  void whichIsTheBodyNamedBefore() {
    Document document =
        new ScriptedNetwork("They asked the Velden Union, which claimed it was over.")
            .name("ORGANIZATION", "Velden Union")
            .cue("speech", "claimed")
            .source("which")
            .content("it was over")
            .read();
    assertThat(document.quotes().get(0).speaker()).hasToString("Velden Union");
  }

  @Test
  void aNameBeforeSuchANounIsWhoseItIs() {
    Document document =
        new ScriptedNetwork(
                "They met the Velden Union. The Harlow Times newspaper claimed it was over.")
            .name("ORGANIZATION", "Velden Union")
            .name("ORGANIZATION", "Harlow Times")
            .cue("speech", "claimed")
            .source("The Harlow Times newspaper")
            .content("it was over")
            .read();
    assertThat(document.quotes().get(0).speaker()).hasToString("Harlow Times");
  }

  private static String source(Document document, int quote) {
    List<Span> source = document.quotes().get(quote).source();
    return source.isEmpty() ? "" : source.get(0).of(document.text());
  }
}
