// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class LinearModelTest {

  private static final LinearModel MODEL =
      new LinearModel(new byte[] {1, -2, 3, 40, -50, 60, 7, 8, 9, 10, 11, 12}, 3, 0.5f);

  @Test
  void addsTheRowsOfItsFeatures() {
    int[] scores = new int[3];
    MODEL.add(new int[] {0, 1, 5, 99}, 3, scores);
    assertThat(scores).containsExactly(1 + 40 + 40, -2 - 50 - 50, 3 + 60 + 60);
  }

  @Test
  void comesBackFromBytes() {
    LinearModel copy = LinearModel.of(ByteBuffer.wrap(MODEL.toBytes()));
    assertThat(copy.labels()).isEqualTo(3);
    assertThat(copy.unit()).isEqualTo(0.5f);
    assertThat(copy.toBytes()).isEqualTo(MODEL.toBytes());
  }

  @Test
  void wantsAPowerOfTwoOfRows() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LinearModel(new byte[9], 3, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new LinearModel(new byte[7], 3, 1));
  }
}
