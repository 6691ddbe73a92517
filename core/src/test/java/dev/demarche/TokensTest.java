// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TokensTest {

  private static final byte WORD = (byte) TokenKind.WORD.ordinal();
  private static final byte STOP = (byte) TokenKind.TERMINATOR.ordinal();
  private static final Tokens TOKENS =
      Tokens.of(
          "He left .", new int[] {0, 3, 8}, new int[] {2, 7, 9}, new byte[] {WORD, WORD, STOP}, 3);

  @Test
  void readsItsColumns() {
    assertThat(TOKENS.size()).isEqualTo(3);
    assertThat(TOKENS.text(1)).isEqualTo("left");
    assertThat(TOKENS.is(1, "left")).isTrue();
    assertThat(TOKENS.is(0, "he")).isFalse();
    assertThat(TOKENS.isIgnoringCase(0, "he")).isTrue();
    assertThat(TOKENS.kind(2)).isEqualTo(TokenKind.TERMINATOR);
    assertThat(TOKENS.span(0, 2).of(TOKENS.text())).isEqualTo("He left");
    assertThat(TOKENS.asList()).hasToString("[He, left, .]");
  }

  @Test
  void findsTheTokenAtAnOffset() {
    assertThat(TOKENS.indexAt(0)).isZero();
    assertThat(TOKENS.indexAt(2)).isEqualTo(1);
    assertThat(TOKENS.indexAt(8)).isEqualTo(2);
    assertThat(TOKENS.indexAt(9)).isEqualTo(3);
  }

  @Test
  void refusesOverlapEmptinessAndWhatLiesOutside() {
    byte[] kinds = {WORD, WORD};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tokens.of("abc", new int[] {0, 1}, new int[] {2, 3}, kinds, 2))
        .withMessageContaining("token 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tokens.of("abc", new int[] {0, 1}, new int[] {0, 3}, kinds, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tokens.of("abc", new int[] {0, 1}, new int[] {1, 4}, kinds, 2));
  }
}
