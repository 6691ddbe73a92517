// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.Cut.cut;
import static dev.demarche.tokens.Cut.cutKeepingHyphens;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of docs/tokens.md are the specification: each comes out as it stands there. */
class DocumentedRulesTest {

  static Stream<TokensPage.Example> examples() {
    return TokensPage.read().examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void comesOutAsDocumented(TokensPage.Example example) {
    Cut cut = example.keepsHyphens() ? cutKeepingHyphens(example.text()) : cut(example.text());
    cut.intoAll(example.tokens());
    if (example.rule() != null) {
      assertThat(cut.explanations()).extracting(e -> e.rule().toString()).contains(example.rule());
    }
  }

  @Test
  void everyRuleHasItsNameItsKindAndAnExample() {
    TokensPage page = TokensPage.read();
    assertThat(page.kinds().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(TokenRule.values()).map(TokenRule::toString).toList());
    for (TokenRule rule : TokenRule.values()) {
      assertThat(page.kinds().get(rule.toString())).as("%s", rule).isEqualTo(rule.kind().name());
      assertThat(page.examples())
          .as("examples of %s", rule)
          .anyMatch(example -> rule.toString().equals(example.rule()));
    }
  }
}
