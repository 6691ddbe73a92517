// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that a quadratic rule would take minutes for. No time is measured: a hang shows. */
class LongTextsTest {

  private static final int MILLION = 1 << 20;

  static Stream<String> pieces() {
    return Stream.of(
        "x", "'", "\"", "’", ".", "-", "_", "1", "1,", "1/", "1-", "a.", "a@", "a.b", "@", "#", "&",
        "(", "//", "://", "x'", "x-", "x_", "'s", "x'x", "co-", "\uD83D", "😀", "\u200D", " ",
        "\n");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void theSamePieceAMillionTimes(String piece) {
    String text = piece.repeat(MILLION);
    TokenBuffer buffer = new TokenBuffer();
    Cut.SPLITTING.tokenize(text, buffer);
    if (!text.isBlank()) {
      assertThat(buffer.end(buffer.size() - 1)).isEqualTo(text.length());
    }
  }

  @Test
  void oneWordOfTenMillionLettersIsOneToken() {
    String word = "x".repeat(10 * MILLION);
    assertThat(Cut.SPLITTING.tokenize(word).asList()).hasSize(1);
  }
}
