// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void isAStretchOfAText() {
    assertThat(new Span(4, 7).of("The envoy left")).isEqualTo("env");
    assertThat(new Span(2, 2).isEmpty()).isTrue();
    assertThat(new Span(2, 5).length()).isEqualTo(3);
  }

  @Test
  void refusesWhatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(5, 4))
        .withMessageContaining("[5, 4)");
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 4));
  }

  @Test
  void knowsItsNeighbours() {
    Span span = new Span(3, 6);
    assertThat(span.overlaps(new Span(5, 9))).isTrue();
    assertThat(span.overlaps(new Span(6, 9))).isFalse();
    assertThat(span.contains(new Span(4, 6))).isTrue();
    assertThat(span.contains(6)).isFalse();
    assertThat(span.cover(new Span(8, 9))).isEqualTo(new Span(3, 9));
    assertThat(span).isLessThan(new Span(3, 7)).isGreaterThan(new Span(2, 9));
  }
}
