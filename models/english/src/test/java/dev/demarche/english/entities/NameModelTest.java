// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.english.parameters.ParameterFile;
import dev.demarche.english.quotes.TrainedQuoteExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class NameModelTest {

  private static final int[] PAIRS = new int[NameTags.COUNT * NameTags.COUNT];

  private static byte[] weights(int rows) {
    byte[] weights = new byte[rows * NameTags.COUNT];
    new Random(3).nextBytes(weights);
    return weights;
  }

  @Test
  void addsTheWeightsOfKnownFeatures() {
    int[] keys = {17, -5, 1 << 20, 33};
    byte[] weights = weights(4);
    NameModel model = new NameModel(keys, weights, PAIRS, 1f);
    int[] scores = new int[NameTags.COUNT + 2];
    model.score(new int[] {33, 99, 17, 17, -5}, 5, scores, 2);
    for (int tag = 0; tag < NameTags.COUNT; tag++) {
      int expected =
          weights[3 * NameTags.COUNT + tag] + 2 * weights[tag] + weights[NameTags.COUNT + tag];
      assertThat(scores[2 + tag]).isEqualTo(expected);
    }
  }

  @Test
  void sumsOfManyExtremeWeightsFit() {
    byte[] weights = new byte[NameTags.COUNT];
    for (byte extreme : new byte[] {Byte.MIN_VALUE, Byte.MAX_VALUE}) {
      Arrays.fill(weights, extreme);
      NameModel model = new NameModel(new int[] {5}, weights, PAIRS, 1f);
      int[] features = new int[NameModel.MOST];
      Arrays.fill(features, 5);
      int[] scores = new int[NameTags.COUNT];
      model.score(features, features.length, scores, 0);
      assertThat(scores).containsOnly(extreme * NameModel.MOST);
    }
  }

  @Test
  void survivesItsFile() {
    int[] keys = {4, 9};
    byte[] file =
        ParameterFile.of(NameModel.NAME, NameModel.sections(keys, weights(2), PAIRS, 0.25f))
            .toBytes();
    NameModel model = NameModel.of(ParameterFile.read(file, "names.bin", NameModel.NAME));
    int[] scores = new int[NameTags.COUNT];
    model.score(new int[] {9}, 1, scores, 0);
    assertThat(scores[3]).isEqualTo(weights(2)[NameTags.COUNT + 3]);
    assertThat(model.unit()).isEqualTo(0.25f);
  }

  private static byte[] shipped(Class<?> beside, String file) throws IOException {
    try (InputStream stream = beside.getResourceAsStream(file)) {
      return stream.readAllBytes();
    }
  }

  private static AbstractThrowableAssert<?, ?> reading(byte[] bytes) {
    return assertThatThrownBy(() -> ParameterFile.read(bytes, "names.bin", NameModel.NAME))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesTheShippedFileDamagedOrCutOff() throws IOException {
    byte[] file = shipped(TrainedRecognizer.class, "names.bin");
    for (int place : new int[] {20, file.length / 2, file.length - 1}) {
      byte[] damaged = file.clone();
      damaged[place] ^= 1;
      reading(damaged)
          .hasMessageContaining("names.bin is damaged or cut off")
          .hasMessageEndingWith("take it anew");
    }
    reading(Arrays.copyOf(file, file.length - 100)).hasMessageContaining("damaged or cut off");
    reading(Arrays.copyOf(file, 10)).hasMessageContaining("no parameter file of Demarche");
  }

  @Test
  void refusesTheFileOfAnotherStage() throws IOException {
    reading(shipped(TrainedQuoteExtractor.class, "quotes.bin"))
        .hasMessageContaining("but \"demarche.english.names\" is needed");
  }

  @Test
  void refusesRowsThatDoNotFitTheKeys() {
    assertThatThrownBy(() -> new NameModel(new int[] {1, 2}, weights(1), PAIRS, 1f))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 features need");
  }
}
