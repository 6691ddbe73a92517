// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training.names;

import dev.demarche.english.entities.NameModel;
import dev.demarche.english.entities.NameTags;
import dev.demarche.english.parameters.ParameterFile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Makes bytes of weights and drops the features that hardly matter. */
final class Quantizer {

  private static final int L = NameTags.COUNT;

  private Quantizer() {}

  /** Keeps the features whose weights are largest, {@code most} at the most. */
  static ParameterFile file(int[] keys, float[] weights, float[] pairs, float keep, int most) {
    float[] size = new float[keys.length];
    float largest = 0;
    for (int row = 0; row < keys.length; row++) {
      for (int tag = 0; tag < L; tag++) {
        size[row] = Math.max(size[row], Math.abs(weights[row * L + tag]));
      }
      largest = Math.max(largest, size[row]);
    }
    int[] kept =
        IntStream.range(0, keys.length)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> -size[row]))
            .limit(most)
            .mapToInt(row -> row)
            .sorted()
            .toArray();
    float unit = Math.min(largest, 4f) / Byte.MAX_VALUE;
    int[] keptKeys = Arrays.stream(kept).map(row -> keys[row]).toArray();
    byte[] bytes = new byte[kept.length * L];
    for (int k = 0; k < kept.length; k++) {
      for (int tag = 0; tag < L; tag++) {
        int value = Math.round(keep * weights[kept[k] * L + tag] / unit);
        bytes[k * L + tag] = (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, value));
      }
    }
    int[] pairValues = new int[L * L];
    for (int i = 0; i < pairValues.length; i++) {
      pairValues[i] = Math.round(pairs[i] / unit);
    }
    System.out.printf(
        "%d features kept, least %.4f, largest %.2f%n",
        kept.length, kept.length == 0 ? 0 : size[kept[kept.length - 1]], largest);
    return ParameterFile.of(NameModel.NAME, NameModel.sections(keptKeys, bytes, pairValues, unit));
  }
}
