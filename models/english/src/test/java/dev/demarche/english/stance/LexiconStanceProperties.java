// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import dev.demarche.Quote;
import dev.demarche.Span;
import dev.demarche.Stance;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LexiconStanceProperties {

  private static final LexiconStance STANCE = new LexiconStance();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Norvia",
            "we",
            "must",
            "will",
            "not",
            "deny",
            "threaten",
            "never",
            "\"",
            "“",
            "”",
            ",",
            ".",
            "if",
            "the",
            "report",
            "false",
            "or",
            "face",
            "consequences",
            "retaliate",
            "\uD83D",
            "\u0000",
            "\n\n",
            "don't",
            "until",
            "release",
            "48",
            "hours",
            "é");
    return Arbitraries.oneOf(
        words.list().ofMaxSize(60).map(list -> String.join(" ", list)), Arbitraries.strings());
  }

  @Property(tries = 500)
  void everyStatementGetsAStanceWithEvidenceInTheText(
      @ForAll("texts") String text, @ForAll int a, @ForAll int b, @ForAll Quote.Form form) {
    Entities entities = Example.entities(text);
    Span content = span(text, a, b);
    Attribution attribution =
        new Attribution(
            form,
            Quote.Kind.SPEECH,
            List.of(content),
            List.of(),
            List.of(span(text, b, a + 1)),
            List.of(span(text, a + 3, b + 7)),
            -1,
            1);
    List<Stance> stances =
        STANCE.classify(entities, List.of(attribution), List.of(Optional.empty()));
    assertThat(stances).hasSize(1);
    Stance stance = stances.get(0);
    assertThat(stance.score()).isBetween(0.0, 1.0);
    assertThat(stance.labels().isEmpty()).isEqualTo(stance.label() == Stance.Label.NONE);
    assertThat(stance.evidence().isEmpty()).isEqualTo(stance.label() == Stance.Label.NONE);
    for (Span span : stance.evidence()) {
      assertThat(span.isEmpty()).isFalse();
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }
  }

  private static Span span(String text, int a, int b) {
    int length = text.length() + 1;
    int first = Math.floorMod(a, length);
    int second = Math.floorMod(b, length);
    return new Span(Math.min(first, second), Math.max(first, second));
  }
}
