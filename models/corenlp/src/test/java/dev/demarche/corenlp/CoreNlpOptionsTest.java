// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import static dev.demarche.corenlp.CoreNlpOptions.Origin.CORENLP;
import static dev.demarche.corenlp.CoreNlpOptions.Origin.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.Pipeline;
import org.junit.jupiter.api.Test;

class CoreNlpOptionsTest {

  @Test
  void whatIsNotNamedIsOurs() {
    assertThat(CoreNlpOptions.fast())
        .isEqualTo(new CoreNlpOptions(CoreNlpOptions.Tier.FAST, ENGLISH, ENGLISH));
    assertThat(CoreNlpOptions.full().withTokens(CORENLP).withQuotes(CORENLP))
        .isEqualTo(new CoreNlpOptions(CoreNlpOptions.Tier.FULL, CORENLP, CORENLP));
  }

  @Test
  void quotesOfCoreNlpNeedTheFullTier() {
    assertThatThrownBy(() -> CoreNlpOptions.fast().withQuotes(CORENLP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CoreNlpOptions.full()");
  }

  @Test
  void theEngineIsThereButNeverTheStandardOne() {
    assertThat(Pipeline.engines()).containsSubsequence("encoder", "english", "corenlp");
  }
}
