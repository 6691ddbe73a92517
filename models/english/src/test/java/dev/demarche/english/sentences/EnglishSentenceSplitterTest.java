// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.tokens.EnglishTokenizer;
import org.junit.jupiter.api.Test;

/** Where sentences end. In the texts, a double bar stands where one should. */
class EnglishSentenceSplitterTest {

  private static final EnglishTokenizer TOKENIZER = new EnglishTokenizer();
  private static final EnglishSentenceSplitter SPLITTER = new EnglishSentenceSplitter();

  /** Splits a text without its bars, and expects the sentences between them. */
  private static Sentences split(String marked) {
    String text = marked.replace("‖", "");
    Sentences sentences = SPLITTER.split(TOKENIZER.tokenize(text));
    assertThat(sentences.list().stream().map(sentence -> sentence.span().of(text)))
        .containsExactly(
            java.util.Arrays.stream(marked.split("‖", -1))
                .map(String::strip)
                .toArray(String[]::new));
    return sentences;
  }

  @Test
  void abbreviations() {
    split("He met Dr. Smith.‖ She left.");
    split("Acme Corp. said so.‖ He bought Acme Inc.‖ It was cheap.");
    split("Gen. Lee lost in St. Louis.‖ It rained.");
    split("It rained, etc.‖ Then he left.");
  }

  @Test
  void initialsAndNations() {
    split("J. R. Smith said so.‖ It rained.");
    split("The U.S. Navy said so.‖ It left.");
    split("It rained at 5 p.m. on Monday.");
    split("It rained at 5 p.m.‖ He left.");
  }

  @Test
  void quotationsThatCloseBehindTheFullStop() {
    split("\"It rained.\"‖ She left.");
    split("“It rained.”‖ She left.");
    split("‘It rained.’‖ She left.");
    split("\"It rained,\" he said.‖ \"It snowed.\"");
    split("He said: \"It rained.‖ It snowed.\"‖ She left.");
    split("\"No!\" said Smith.‖ He left.");
  }

  @Test
  void brackets() {
    split("(It rained.)‖ She left.");
    split("It rained (he said so).‖ She left.");
  }

  @Test
  void questionsExclamationsAndEllipses() {
    split("Why?‖ Because.‖ No!‖ Yes.");
    split("Well... he left.");
    split("He left...‖ Then it rained.");
  }

  @Test
  void datelinesBelongToTheFirstSentence() {
    split("WASHINGTON (AP) — It rained.‖ It snowed.");
    split("SEOUL, Nov. 3 (Reuters) - It rained.‖ It snowed.");
  }

  @Test
  void headlinesBylinesAndCaptionsNeedNoFullStop() {
    split("Talks fail again‖\n\nBy Jane Doe‖\n\nA man walks (Acme/Doe)‖\n\nIt rained.");
    split("Talks fail again‖\nBy Jane Doe‖\nIt rained.");
  }

  @Test
  void listItemsNeedNoFullStop() {
    split("- first item‖\n- second item‖\n- third item");
    split("On the table:‖\n• more aid‖\n• less talk‖\n• a truce");
  }

  @Test
  void aMissingBlankIsNoObstacle() {
    split("He left.‖Then it rained.");
  }

  @Test
  void paragraphsAreParted() {
    assertThat(split("It rained.‖ It snowed.‖\n\nHe left.").list())
        .extracting(Sentence::paragraph)
        .containsExactly(0, 0, 1);
    assertThat(split("It rained.‖\nIt snowed.").list())
        .extracting(Sentence::paragraph)
        .containsExactly(0, 1);
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    assertThat(
            split(
                    "It rained for days and the river rose\nover its banks, so that the town was"
                        + " cut\noff from the coast.‖ It snowed in the\nhills as well, officials"
                        + " said.")
                .list())
        .extracting(Sentence::paragraph)
        .containsExactly(0, 0);
  }

  @Test
  void aTextWithoutTokensHasNoSentences() {
    assertThat(SPLITTER.split(TOKENIZER.tokenize(" \n ")).list()).isEmpty();
  }
}
