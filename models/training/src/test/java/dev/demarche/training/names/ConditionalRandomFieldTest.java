// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training.names;

import static dev.demarche.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.english.entities.NameTags;
import org.junit.jupiter.api.Test;

class ConditionalRandomFieldTest {

  private static final int FIRST = 1 << NameTags.tag(PERSON, 0, 2, 0);
  private static final int LAST = 1 << NameTags.tag(PERSON, 0, 2, 1);
  private static final int OUTSIDE = 1 << NameTags.OUTSIDE;
  private static final int ANY = (1 << NameTags.COUNT) - 1;

  private static Chain chain(int... allowed) {
    int[][] features = new int[allowed.length][];
    for (int i = 0; i < allowed.length; i++) {
      features[i] = new int[] {i};
    }
    return new Chain(features, allowed, 1);
  }

  private static ConditionalRandomField field() {
    return new ConditionalRandomField(3, 0.1, 0, 0);
  }

  @Test
  void withoutWeightsAllSequencesOfWholeNamesAreEquallyLikely() {
    // One token: outside, or the only token of a name of six types.
    assertThat(field().learn(chain(OUTSIDE))).isCloseTo(-Math.log(7), within());
    // Two: 7 * 7 pairs of these, and six names of two tokens.
    assertThat(field().learn(chain(FIRST, LAST))).isCloseTo(-Math.log(55), within());
  }

  @Test
  void whatTheGoldLeavesOpenIsSummedUp() {
    assertThat(field().learn(chain(ANY))).isCloseTo(0, within());
    assertThat(field().learn(chain(OUTSIDE, ANY))).isCloseTo(Math.log(7.0 / 55), within());
  }

  @Test
  void goldThatIsNoWholeNameTeachesNothing() {
    ConditionalRandomField field = field();
    assertThat(field.learn(chain(FIRST, OUTSIDE))).isZero();
    assertThat(field.weights).containsOnly(0f);
  }

  @Test
  void stepsMakeTheGoldLikely() {
    ConditionalRandomField field = field();
    Chain gold = chain(FIRST, LAST, OUTSIDE);
    double before = field.learn(gold);
    for (int i = 0; i < 1000; i++) { // dropout hides most features in each step
      field.learn(gold);
    }
    assertThat(field.learn(gold)).isGreaterThan(before).isGreaterThan(Math.log(0.9));
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }
}
