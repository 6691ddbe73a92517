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

/** Every line of affixes.tsv stays with its word. */
class AffixesTest {

  static List<ResourceLines.Line> lines() {
    return ResourceLines.of("affixes.tsv");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void staysWithTheWordInItsExample(ResourceLines.Line line) {
    String affix = line.get(0);
    assertThat(cut(line.get(2)).explanations())
        .as("%s", line)
        .anyMatch(e -> e.rule() == TokenRule.AFFIX && has(e.token().text(), affix));
  }

  private static boolean has(String token, String affix) {
    String word = token.toLowerCase(Locale.ROOT);
    return affix.endsWith("-")
        ? word.startsWith(affix) && word.length() > affix.length()
        : word.endsWith(affix);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aNumberFollowsIfTheLineSaysSo(ResourceLines.Line line) {
    assertThat(line.get(1)).isIn("yes", "no", "whole");
    if (line.get(0).endsWith("-")) {
      String text = "in " + line.get(0) + "1990 then";
      assertThat(cut(text).explanations()).hasSize(line.get(1).equals("yes") ? 3 : 5);
    }
  }

  @Test
  void otherHyphensPartWords() {
    cut("self-made, all-out").intoAll("self - made , all - out");
    cut("mid-to-late").intoAll("mid-to - late");
  }

  @Test
  void aHyphenWithoutAWordBehindParts() {
    cut("pre- and post-war").intoAll("pre - and post-war");
  }

  @Test
  void whatFollowsMayBeAnAbbreviation() {
    cut("an anti-U.S. rally").intoAll("an anti-U.S. rally");
    cut("since mid-Jan. then").intoAll("since mid-Jan. then");
    cut("at the co-op. Then").intoAll("at the co-op . Then");
  }
}
