// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Document;
import dev.demarche.Mention;
import dev.demarche.Pipeline;
import dev.demarche.Quote;
import dev.demarche.Sentence;
import dev.demarche.Span;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the whole engine, whatever the text and whatever the network says. */
class EncoderEngineProperties {

  private static final Pipeline PIPELINE = Pipeline.of(ScriptedNetwork.engine(new RandomNetwork()));

  @Provide
  Arbitrary<String> wordSalad() {
    return Arbitraries.of(
            "said",
            "that",
            "the",
            "Kim",
            ",",
            "\"We go now, all of us.\"",
            "and",
            "denied",
            "SEOUL",
            "(AP)",
            "-",
            ".",
            "\n\n",
            "\"",
            "\u201c",
            "\u201d",
            "'",
            "U.S.",
            ":",
            "don't",
            "'s",
            "\ud83d",
            "\ud83d\ude00",
            "\u0000",
            "\u00ad",
            "\u0301",
            "North-South",
            "\u4e2d\u6587")
        .list()
        .ofMinSize(1)
        .ofMaxSize(400)
        .map(words -> String.join(words.size() % 3 == 0 ? "" : " ", words));
  }

  @Property(tries = 300)
  void answersWordSalad(@ForAll("wordSalad") String text) {
    check(text);
  }

  @Property(tries = 200)
  void answersAnyString(@ForAll String text) {
    check(text);
  }

  @Example
  void answersHostileText() {
    for (String piece :
        List.of(
            "\"",
            "'",
            "\u201c",
            ".",
            "(",
            "_",
            "\n",
            "\ud800",
            "\u0000",
            "\u0301",
            "He said ",
            "\u201cWe all go home now.\n\n",
            "\u302e\ud834\udd65")) {
      check(piece.repeat(10_000));
    }
    check("");
    check("a".repeat(10_000_000));
    check("\u0301".repeat(1_000_000));
  }

  private static void check(String text) {
    Document document = PIPELINE.analyze(text);
    assertThat(document.text()).isSameAs(text);
    for (Mention mention : document.mentions()) {
      assertThat(mention.span().of(text)).isEqualTo(mention.text()).isNotEmpty();
      int token = document.tokens().indexAt(mention.span().start());
      assertThat(sentenceOf(document, token).span().contains(mention.span())).isTrue();
    }
    for (Quote quote : document.quotes()) {
      assertThat(quote.content()).isNotEmpty();
      assertThat(quote.score()).isBetween(0.0, 1.0);
      Stream.of(quote.content(), quote.quoted(), quote.cue(), quote.source())
          .flatMap(List::stream)
          .forEach(span -> assertInside(span, text));
      for (int i = 1; i < quote.content().size(); i++) {
        assertThat(quote.content().get(i - 1).end())
            .isLessThanOrEqualTo(quote.content().get(i).start());
      }
    }
  }

  private static Sentence sentenceOf(Document document, int token) {
    return document.sentences().stream()
        .filter(sentence -> sentence.firstToken() <= token && token < sentence.endToken())
        .findFirst()
        .orElseThrow();
  }

  private static void assertInside(Span span, String text) {
    assertThat(span.isEmpty()).isFalse();
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
  }
}
