// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.Cut.cut;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of abbreviations.tsv keeps the full stop where it says. */
class AbbreviationsTest {

  static List<ResourceLines.Line> lines() {
    return ResourceLines.of("abbreviations.tsv");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void keepsTheFullStop(ResourceLines.Line line) {
    String word = line.word();
    switch (line.get(1)) {
      case "always" -> {
        assertKept(word, "Met " + word + ". again");
        assertKept(word, "Met (" + word + ".)");
      }
      case "number" -> {
        assertKept(word, "see " + word + ". 5 again");
        assertCut(word, "see " + word + ". It rained");
      }
      case "name" -> {
        assertKept(word, "see " + word + ". Smith again");
        assertCut(word, "see " + word + ". 5 and more");
      }
      case "comma" -> {
        assertKept(word, "Salem, " + word + ". where");
        assertCut(word, "in " + word + ". where");
      }
      default -> throw new AssertionError("unknown \"when\": " + line);
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void capitalsThroughoutMatchUnlessTheLineSaysExactly(ResourceLines.Line line) {
    String capitals = line.word().toUpperCase(Locale.ROOT);
    if (line.get(1).equals("always") && capitals.length() > 1 && !line.get(0).startsWith("=")) {
      assertKept(capitals, "Met " + capitals + ". AGAIN");
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void saysWhetherItEndsASentence(ResourceLines.Line line) {
    assertThat(line.cells()).hasSize(3);
    assertThat(line.get(2)).isIn("never", "maybe");
  }

  @Test
  void aCapitalInTheTableMatchesNoSmallLetter() {
    cut("in the sun. 5 men").intoAll("in the sun . 5 men");
    cut("on Sun. 5 May").intoAll("on Sun. 5 May");
  }

  @Test
  void anEllipsisIsNoPartOfIt() {
    cut("Acme Corp... and").intoAll("Acme Corp ... and");
    cut("the U.S... and").intoAll("the U.S ... and");
  }

  private static void assertKept(String word, String text) {
    assertThat(cut(text).explanations())
        .as(text)
        .extracting(e -> e.token().text())
        .contains(word + ".");
  }

  private static void assertCut(String word, String text) {
    assertThat(cut(text).explanations())
        .as(text)
        .extracting(e -> e.token().text())
        .contains(word)
        .doesNotContain(word + ".");
  }
}
