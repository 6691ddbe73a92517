// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureIndexTest {

  @Test
  void numbersWhatIsFrequentEnoughByItsHash() {
    FeatureIndex index = new FeatureIndex();
    for (int key : new int[] {9, -4, 9, 7, -4, 9, 0, 0}) {
      index.count(key);
    }
    assertThat(index.number(2)).containsExactly(-4, 9);
    assertThat(index.of(9)).isEqualTo(1);
    assertThat(index.of(7)).isEqualTo(-1);
    assertThat(index.of(0)).isEqualTo(-1);
    assertThat(index.of(12)).isEqualTo(-1);
  }

  @Test
  void growsWithItsContent() {
    FeatureIndex index = new FeatureIndex();
    for (int key = 1; key <= 300_000; key++) {
      index.count(spread(key));
    }
    assertThat(index.number(1)).hasSize(300_000);
    assertThat(index.of(spread(12_345))).isNotNegative();
  }

  private static int spread(int key) {
    return key * 0x9E3779B1;
  }
}
