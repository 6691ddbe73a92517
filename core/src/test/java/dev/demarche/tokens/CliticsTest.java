// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.Cut.cut;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of clitics.tsv is parted from the word before it. */
class CliticsTest {

  static List<ResourceLines.Line> lines() {
    return ResourceLines.of("clitics.tsv");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void isPartedInItsExample(ResourceLines.Line line) {
    assertThat(cut(line.get(1)).explanations())
        .as("%s", line)
        .anyMatch(e -> e.rule() == TokenRule.CLITIC && e.token().text().equals("'" + line.word()));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyApostropheAndCaseWillDo(ResourceLines.Line line) {
    for (String apostrophe : List.of("'", "’", "ʼ", "‘", "´", "`", "＇")) {
      String clitic = apostrophe + line.word();
      cut("Ito" + clitic + " so").into("Ito", clitic, "so");
      cut(("Ito" + clitic).toUpperCase(java.util.Locale.ROOT) + ".")
          .into("ITO", clitic.toUpperCase(java.util.Locale.ROOT), ".");
    }
  }
}
