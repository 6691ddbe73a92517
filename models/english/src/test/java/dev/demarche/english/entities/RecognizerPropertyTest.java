// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import static dev.demarche.english.entities.Names.namesBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for any text, checked by {@link Names}. */
class RecognizerPropertyTest {

  private static final LexiconRecognizer RECOGNIZER = new LexiconRecognizer();

  @Property(tries = 300)
  void anyString(@ForAll String text) {
    namesBy(RECOGNIZER, text);
  }

  @Property(tries = 300)
  void piecesOfNews(@ForAll("pieces") String text) {
    namesBy(RECOGNIZER, text);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "President",
            "Kim",
            "-",
            "hyo",
            "of",
            "and",
            "the",
            "Ministry",
            "U.S.",
            "led",
            ",",
            ".",
            "\n\n",
            "'s",
            "’",
            "(",
            ")",
            "FBI",
            "\"",
            "San",
            "de",
            "Jordan",
            "said",
            "&",
            "\uD800",
            "New York",
            "for",
            "Korea",
            "May",
            "I",
            "The",
            "Republic",
            "\0",
            "in",
            "J.",
            "Inc.")
        .list()
        .ofMaxSize(40)
        .map(list -> String.join(list.size() % 2 == 0 ? " " : "", list));
  }

  @Test
  void manyMarksAndLongRuns() {
    namesBy(RECOGNIZER, "");
    namesBy(RECOGNIZER, "\"".repeat(100_000));
    namesBy(RECOGNIZER, "Kim ".repeat(20_000));
    namesBy(RECOGNIZER, "Ministry of ".repeat(20_000));
    namesBy(RECOGNIZER, "Bank-".repeat(20_000));
  }
}
