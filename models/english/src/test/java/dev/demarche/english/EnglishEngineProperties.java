// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Document;
import dev.demarche.Mention;
import dev.demarche.Pipeline;
import dev.demarche.Quote;
import dev.demarche.Sentence;
import dev.demarche.Span;
import dev.demarche.Tokens;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the whole engine, whatever the text. */
class EnglishEngineProperties {

  private static final Pipeline PIPELINE = Pipeline.of("english");

  /** Words at which stages decide, so that random texts reach their corners. */
  @Provide
  Arbitrary<String> wordSalad() {
    return Arbitraries.of(
            "who",
            "said",
            "that",
            "it",
            "the",
            "minister",
            "Kim",
            ",",
            "\"We go now, all of us\"",
            "and",
            "told",
            "reporters",
            "denied",
            "Seoul",
            "(AP)",
            "-",
            "which",
            "was",
            "of",
            "in",
            ".",
            "\n\n",
            "accused",
            "her",
            "to",
            "leave",
            "\"",
            "\u201c",
            "\u201d",
            "'",
            "U.S.",
            ":",
            "according",
            "North",
            "Korea",
            "'s",
            "\ud83d",
            "\u0000",
            "must",
            "never",
            "will",
            "pay")
        .list()
        .ofMinSize(1)
        .ofMaxSize(220)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 600)
  void answersWordSalad(@ForAll("wordSalad") String text) {
    check(text);
  }

  @Property(tries = 300)
  void answersAnyString(@ForAll String text) {
    check(text);
  }

  @Example
  void answersHostileText() {
    for (String piece :
        List.of("\"", "'", "\u201c", ".", "(", "_", "\n", "\ud800", "\u0000", "He said ")) {
      check(piece.repeat(20_000));
    }
    check("");
    check("\"".repeat(1_000_000));
    check("a".repeat(5_000_000));
  }

  private static void check(String text) {
    Document document = PIPELINE.analyze(text);
    assertThat(document.text()).isSameAs(text);
    Tokens tokens = document.tokens();
    for (Mention mention : document.mentions()) {
      assertThat(mention.span().of(text)).isEqualTo(mention.text()).isNotEmpty();
      int token = tokens.indexAt(mention.span().start());
      assertThat(sentenceOf(document, token).span().contains(mention.span())).isTrue();
      assertThat(document.entity(mention).mentions()).contains(mention);
    }
    for (Quote quote : document.quotes()) {
      assertThat(quote.content()).isNotEmpty();
      Stream.of(quote.content(), quote.quoted(), quote.cue(), quote.source())
          .flatMap(List::stream)
          .forEach(span -> assertInside(span, text));
      quote.stance().evidence().forEach(span -> assertInside(span, text));
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
