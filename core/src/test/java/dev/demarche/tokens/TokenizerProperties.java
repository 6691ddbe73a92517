// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Tokens;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every text. */
class TokenizerProperties {

  @Property
  void invariantsHoldOfAllCharacters(@ForAll String text) {
    Cut.assertInvariants(text, Cut.SPLITTING);
    Cut.assertInvariants(text, Cut.KEEPING);
  }

  @Property
  void invariantsHoldOfWhatTheRulesLookAt(@ForAll("odd") String text) {
    Cut.assertInvariants(text, Cut.SPLITTING);
    Cut.assertInvariants(text, Cut.KEEPING);
  }

  /** A text is read in parts; where they end makes no difference. */
  @Property(tries = 300)
  void tokensDoNotDependOnWhatStandsFarBefore(
      @ForAll("odd") String text, @ForAll @IntRange(min = 8000, max = 8400) int lines) {
    Tokens alone = Cut.SPLITTING.tokenize("\n".repeat(100) + text);
    Tokens behind = Cut.SPLITTING.tokenize("\n".repeat(100 + lines) + text);
    assertThat(behind.size()).isEqualTo(alone.size());
    for (int i = 0; i < alone.size(); i++) {
      assertThat(behind.start(i)).isEqualTo(alone.start(i) + lines);
      assertThat(behind.end(i)).isEqualTo(alone.end(i) + lines);
      assertThat(behind.kind(i)).isEqualTo(alone.kind(i));
    }
  }

  @Property(tries = 200)
  void aBufferForgetsTheTextBefore(@ForAll @Size(5) List<@From("odd") String> texts) {
    TokenBuffer buffer = new TokenBuffer();
    for (String text : texts) {
      Cut.SPLITTING.tokenize(text, buffer);
      assertThat(buffer.toTokens(text).asList()).isEqualTo(Cut.SPLITTING.tokenize(text).asList());
    }
  }

  @Provide
  Arbitrary<String> odd() {
    return Arbitraries.of(Oddities.PIECES).list().ofMaxSize(40).map(list -> String.join("", list));
  }
}
