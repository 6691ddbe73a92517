// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Sentences;
import dev.demarche.Tokens;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What several stages need of a text is read once. */
class SharedReadingTest {

  private final AtomicInteger times = new AtomicInteger();
  private final SharedReading<Integer> reading =
      new SharedReading<>(sentences -> times.incrementAndGet());
  private final Sentences text =
      new Sentences(Tokens.of("", new int[0], new int[0], new byte[0], 0), List.of());

  @Test
  void allStagesGetWhatTheFirstThatAskedMadeItRead() {
    Sentences prepared = reading.prepare(reading.prepare(text));
    assertThat(times).hasValue(0);
    assertThat(reading.of(prepared)).isEqualTo(1);
    assertThat(reading.of(prepared)).isEqualTo(1);
    assertThat(prepared.readings()).hasSize(1);
  }

  @Test
  void aTextThatWasNotPreparedIsReadByEachThatAsks() {
    assertThat(reading.of(text)).isEqualTo(1);
    assertThat(reading.of(text)).isEqualTo(2);
  }

  @Test
  void anotherReadingIsPassedOver() {
    SharedReading<String> other = new SharedReading<>(sentences -> "other");
    Sentences prepared = other.prepare(reading.prepare(text));
    assertThat(other.of(prepared)).isEqualTo("other");
    assertThat(reading.of(prepared)).isEqualTo(1);
  }
}
