// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.Cut.cut;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of contractions.tsv parts its example, and where it says so that alone. */
class ContractionsTest {

  static List<ResourceLines.Line> lines() {
    return ResourceLines.of("contractions.tsv");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void isPartedInItsExample(ResourceLines.Line line) {
    assertParted(line, line.get(2));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void curlyApostrophesAreAsStraightOnes(ResourceLines.Line line) {
    assertParted(line, line.get(2).replace('\'', '’'));
  }

  private static void assertParted(ResourceLines.Line line, String text) {
    List<String> parts = List.of(line.word().split("\\|", -1));
    List<String> tokens =
        cut(text).explanations().stream()
            .filter(e -> isContraction(e.rule()))
            .map(e -> e.token().text().replace('’', '\'').toLowerCase(java.util.Locale.ROOT))
            .toList();
    List<String> expected =
        parts.stream().map(part -> part.toLowerCase(java.util.Locale.ROOT)).toList();
    assertThat(Collections.indexOfSubList(tokens, expected))
        .as("%s in %s", expected, tokens)
        .isNotNegative();
  }

  private static boolean isContraction(TokenRule rule) {
    return rule == TokenRule.CONTRACTION
        || rule == TokenRule.CONTRACTED
        || rule == TokenRule.ELISION;
  }

  @ParameterizedTest
  @MethodSource("lines")
  void isPartedBeforeItsWordsAlone(ResourceLines.Line line) {
    if (line.get(1).isEmpty()) {
      return;
    }
    String whole = line.word().replace("|", "");
    for (String word : line.get(1).split(" ")) {
      assertThat(cut(whole + " " + word).explanations())
          .as(whole + " " + word)
          .extracting(e -> e.rule())
          .contains(TokenRule.CONTRACTED);
    }
    cut(whole + " zebra").into(whole, "zebra");
  }

  @Test
  void anApostropheThatClosesAQuotationElidesNothing() {
    cut("He said: 'We were makin' and so on").by(TokenRule.STRAIGHT_QUOTE, "'");
    cut("She 'can do' it").intoAll("She ' can do ' it");
  }
}
