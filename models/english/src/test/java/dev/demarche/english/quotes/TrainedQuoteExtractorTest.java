// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Attribution;
import dev.demarche.Quote;
import dev.demarche.Span;
import dev.demarche.english.sentences.EnglishSentenceSplitter;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each test names a shape of quote; the sentences are invented. */
class TrainedQuoteExtractorTest {

  private static final TrainedQuoteExtractor EXTRACTOR = TrainedQuoteExtractor.load();

  private static List<Attribution> extract(String text) {
    return EXTRACTOR.extract(
        new EnglishSentenceSplitter().split(new EnglishTokenizer().tokenize(text)));
  }

  /** Source, cue and content of each quote, stretches parted by an ellipsis. */
  private static List<String> quotes(String text) {
    return extract(text).stream()
        .map(
            quote ->
                words(text, quote.source())
                    + " | "
                    + words(text, quote.cue())
                    + " | "
                    + words(text, quote.content()))
        .toList();
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
  }

  @Test
  void speakerBehindTheQuotation() {
    assertThat(quotes("\"The bridge will open in May,\" said Ilse Marten, the mayor."))
        .containsExactly("Ilse Marten, the mayor | said | \"The bridge will open in May,\"");
  }

  @Test
  void speakerBeforeTheQuotation() {
    assertThat(quotes("Defence Minister Oskar Lind said: \"We have no such plans.\""))
        .containsExactly("Defence Minister Oskar Lind | said | \"We have no such plans.\"");
  }

  @Test
  void speakerInsideTheQuotation() {
    assertThat(quotes("\"We are ready,\" he said, \"to talk about everything.\""))
        .containsExactly("he | said | \"We are ready,\" … \"to talk about everything.\"");
  }

  @Test
  void quotationThatGoesOnInItsParagraph() {
    assertThat(quotes("“We will rebuild,” Marten said. “It will take years.”"))
        .containsExactly("Marten | said | “We will rebuild,” … “It will take years.”");
  }

  @Test
  void indirectSpeechWithThat() {
    assertThat(quotes("The foreign ministry said that the envoy had left the country."))
        .containsExactly("The foreign ministry | said | the envoy had left the country");
  }

  @Test
  void indirectSpeechWithoutThat() {
    assertThat(quotes("Officials said the port would reopen on Monday."))
        .containsExactly("Officials | said | the port would reopen on Monday");
  }

  @Test
  void accordingTo() {
    assertThat(quotes("According to the coast guard, the ship had lost power."))
        .containsExactly("the coast guard | According to | the ship had lost power");
  }

  @Test
  void mixedSpeech() {
    List<Attribution> found =
        extract("The president called the vote \"a farce\" and left for Geneva.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).form()).isEqualTo(Quote.Form.MIXED);
    assertThat(found.get(0).quoted()).hasSize(1);
  }

  @Test
  void quotationOverParagraphsHasTheSameSpeaker() {
    List<Attribution> found =
        extract(
            "“The water came at night,” said Ilse Marten. “Nobody was warned in time.\n\n"
                + "“We lost the school and the mill, and the road is gone.”");
    assertThat(found).hasSize(2);
    assertThat(found.get(1).source()).isEmpty();
    assertThat(found.get(1).continues()).isZero();
  }

  @Test
  void noQuotesInPlainReport() {
    assertThat(quotes("The river fell by two metres overnight. Snow is expected.")).isEmpty();
    assertThat(quotes("")).isEmpty();
  }
}
