// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.benchmarks.speed.BenchmarkText.Coding;
import org.junit.jupiter.api.Test;

class BenchmarkTextTest {

  @Test
  void theSourceIsRepeatedUpToTheLength() {
    assertThat(BenchmarkText.of("“Yes.”", 14, Coding.UTF16)).isEqualTo("“Yes.”\n\n“Yes.”");
    assertThat(BenchmarkText.of("“Yes.”", 4, Coding.UTF16)).isEqualTo("“Yes");
  }

  @Test
  void latin1HasPlainSignsAndNothingBeyond() {
    assertThat(BenchmarkText.of("“It’s – 5 €”", 12, Coding.LATIN1)).isEqualTo("\"It's - 5 x\"");
  }

  @Test
  void utf16HasACharacterBeyondLatin1() {
    assertThat(BenchmarkText.of("Yes.", 4, Coding.UTF16)).isEqualTo("Yes”");
  }
}
