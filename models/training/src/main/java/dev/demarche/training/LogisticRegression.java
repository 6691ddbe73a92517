// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training;

import dev.demarche.english.parameters.LinearModel;
import java.util.Arrays;

/**
 * Logistic regression over hashed features, trained by stochastic gradient descent whose steps
 * shrink for each weight by itself (AdaGrad; Duchi, Hazan and Singer 2011). The same examples in
 * the same order give the same weights on every machine. Not thread-safe.
 */
public final class LogisticRegression {

  private static final double STEP = 0.3;

  private final float[] weights;
  private final float[] squares;
  private final int mask;

  /** Makes 2 to the power of {@code bits} weights of zero. */
  public LogisticRegression(int bits) {
    weights = new float[1 << bits];
    squares = new float[1 << bits];
    Arrays.fill(squares, 1);
    mask = (1 << bits) - 1;
  }

  /** Learns one example. */
  public void learn(int[] features, int size, boolean positive) {
    double score = 0;
    for (int i = 0; i < size; i++) {
      score += weights[features[i] & mask];
    }
    float gradient = (float) ((positive ? 1 : 0) - 1 / (1 + StrictMath.exp(-score)));
    for (int i = 0; i < size; i++) {
      int at = features[i] & mask;
      squares[at] += gradient * gradient;
      weights[at] += (float) (STEP * gradient / Math.sqrt(squares[at]));
    }
  }

  /**
   * The weights in signed bytes.
   *
   * @param largest the weight that becomes 127; larger ones are cut to it
   */
  public LinearModel toModel(float largest) {
    float unit = largest / 127;
    byte[] bytes = new byte[weights.length];
    for (int at = 0; at < weights.length; at++) {
      bytes[at] = (byte) Math.max(-127, Math.min(127, Math.round(weights[at] / unit)));
    }
    return new LinearModel(bytes, 1, unit);
  }
}
