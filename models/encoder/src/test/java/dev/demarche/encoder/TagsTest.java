// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;

/** Sequences of labels that make sense. */
class TagsTest {

  private static final Tags TAGS = new Tags(List.of("O", "B-X", "I-X", "B-Y", "I-Y"));

  @Example
  void aRunGoesOnOnlyAfterItsBeginning() {
    // I-X alone is the best of the second word, but only with B-X before it.
    float[] scores = {1, 0.8f, 0, 0, 0, 0, 0, 2, 0, 0};
    assertThat(TAGS.best(scores)).containsExactly(1, 2);
    assertThat(TAGS.runs(TAGS.best(scores))).containsExactly(new Tags.Run(0, 2, "X"));
  }

  @Example
  void runsOfOneKindMayTouch() {
    assertThat(TAGS.runs(new int[] {1, 1, 2, 3, 0, 3, 4}))
        .containsExactly(
            new Tags.Run(0, 1, "X"),
            new Tags.Run(1, 3, "X"),
            new Tags.Run(3, 4, "Y"),
            new Tags.Run(5, 7, "Y"));
  }

  @Example
  void noWordsHaveNoLabels() {
    assertThat(TAGS.best(new float[0])).isEmpty();
  }

  @Example
  void foreignLabelsAreRefused() {
    assertThatThrownBy(() -> new Tags(List.of("B-X")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("O");
    assertThatThrownBy(() -> new Tags(List.of("O", "E-X"))).hasMessageContaining("E-X");
  }

  @Property(tries = 300)
  void noSequenceIsBetter(@ForAll @Size(20) List<@FloatRange(min = -5, max = 5) Float> values) {
    float[] scores = new float[20];
    for (int i = 0; i < 20; i++) {
      scores[i] = values.get(i);
    }
    int[] best = TAGS.best(scores);
    assertThat(isLegal(best)).isTrue();
    double greatest = sum(scores, best);
    for (int n = 0; n < 625; n++) {
      int[] other = {n % 5, n / 5 % 5, n / 25 % 5, n / 125};
      if (isLegal(other)) {
        assertThat(sum(scores, other)).isLessThanOrEqualTo(greatest + 1e-4);
      }
    }
  }

  private static boolean isLegal(int[] path) {
    for (int i = 0; i < path.length; i++) {
      int before = i == 0 ? 0 : path[i - 1];
      if (path[i] == 2 && before != 1 && before != 2
          || path[i] == 4 && before != 3 && before != 4) {
        return false;
      }
    }
    return true;
  }

  private static double sum(float[] scores, int[] path) {
    double sum = 0;
    for (int i = 0; i < path.length; i++) {
      sum += scores[i * 5 + path[i]];
    }
    return sum;
  }
}
