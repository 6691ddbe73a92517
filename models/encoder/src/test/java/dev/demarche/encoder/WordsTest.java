// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as the network sees them. */
class WordsTest {

  private static Words of(String text) {
    return Words.of(ScriptedNetwork.sentences(text));
  }

  private static List<String> texts(Words words) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      texts.add(words.text().substring(words.start(i), words.end(i)));
    }
    return texts;
  }

  @Test
  void everyMarkIsAWord() {
    assertThat(texts(of("Kim's U.S. visit, \"2.5%\" up—no €3")))
        .containsExactly(
            "Kim", "'", "s", "U", ".", "S", ".", "visit", ",", "\"", "2", ".", "5", "%", "\"", "up",
            "—", "no", "€3");
  }

  @Test
  void ideographsStandAloneAndFormatCharactersPart() {
    assertThat(texts(of("\u4e2d\u6587ab\u00adcd\u200be\ufffdf\u0000g")))
        .containsExactly("\u4e2d", "\u6587", "ab", "cd", "e", "f", "g");
  }

  @Test
  void surrogatesStayTogetherAndLoneOnesAreLetters() {
    assertThat(texts(of("a\ud83d\ude00b \ud83d c")))
        .containsExactly("a\ud83d\ude00b", "\ud83d", "c");
  }

  @ParameterizedTest
  @CsvSource({
    "said, 1",
    "Kim, 2",
    "NATO, 3",
    "A, 4",
    "McKay, 5",
    "iPhone, 5",
    "2024, 6",
    "²³, 6",
    "3rd, 7",
    "'.', 8",
    "'$', 8",
    "中, 9",
    "ªb, 1",
    "ǅ, 5",
    "Ⅷ, 4",
    "€, 9",
  })
  void shapes(String word, int shape) {
    assertThat(WordShape.of(word, 0, word.length())).isEqualTo(shape);
  }

  @Test
  void flagsTellSpaceSentenceParagraphAndQuotation() {
    Words words = of("He said: \"Go.\" So\n\nwe went.");
    List<Integer> flags = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      flags.add((int) words.flags(i));
    }
    // He said : " Go . " So / we went .
    assertThat(flags).containsExactly(6, 1, 0, 9, 8, 8, 0, 3, 7, 1, 0);
  }

  @Test
  void anEmptyLineClosesAQuotation() {
    Words words = of("“We go\n\nand so do they");
    assertThat(words.flags(2) & Words.QUOTED).isNotZero();
    assertThat(words.flags(3) & Words.QUOTED).isZero();
  }

  @Test
  void doubledMarksOpenAndClose() {
    Words words = of("``We go'' he says");
    assertThat(words.flags(2) & Words.QUOTED).isNotZero();
    assertThat(words.flags(6) & Words.QUOTED).isZero();
  }
}
