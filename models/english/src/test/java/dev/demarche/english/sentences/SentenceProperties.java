// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Sentence;
import dev.demarche.Tokens;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the sentences of every text. */
class SentenceProperties {

  private static final EnglishTokenizer TOKENIZER = new EnglishTokenizer();
  private static final EnglishSentenceSplitter SPLITTER = new EnglishSentenceSplitter();

  @Property
  void everyTokenBelongsToOneSentenceOfAllCharacters(@ForAll String text) {
    assertCovered(text);
  }

  @Property
  void everyTokenBelongsToOneSentence(@ForAll("odd") String text) {
    assertCovered(text);
  }

  /** The constructor of Sentences checks the order of tokens; spans and paragraphs are left. */
  private static void assertCovered(String text) {
    Tokens tokens = TOKENIZER.tokenize(text);
    int paragraph = 0;
    for (Sentence sentence : SPLITTER.split(tokens).list()) {
      assertThat(sentence.span())
          .isEqualTo(tokens.span(sentence.firstToken(), sentence.endToken()));
      assertThat(sentence.paragraph()).isBetween(paragraph, paragraph + 1);
      paragraph = sentence.paragraph();
    }
  }

  @Provide
  Arbitrary<String> odd() {
    return Arbitraries.of(
            "It",
            "rained",
            "U.S.",
            "Mr.",
            "J.",
            "p.m.",
            ".",
            "?",
            "...",
            "…",
            "\"",
            "“",
            "”",
            "'",
            "(",
            ")",
            "-",
            "—",
            "•",
            ":",
            ",",
            "\uD83D",
            "\u0000",
            "\uFEFF",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "\u2029",
            "WASHINGTON (AP) — ",
            "- item\n")
        .list()
        .ofMaxSize(40)
        .map((List<String> pieces) -> String.join("", pieces));
  }
}
