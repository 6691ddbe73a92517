// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training;

import dev.demarche.english.parameters.LinearModel;

/**
 * The averaged perceptron over hashed features (Freund and Schapire 1999; Collins 2002): rows of
 * weights, one for each label. Updates are whole numbers, so a training gives the same weights
 * whatever machine it runs on. Not thread-safe.
 */
public final class AveragedPerceptron {

  private final int[] weights;
  private final long[] totals;
  private final int[] changed;
  private final int labels;
  private final int mask;
  private int now = 1;

  /** Makes 2 to the power of {@code bits} rows of zeros, each with a weight for every label. */
  public AveragedPerceptron(int bits, int labels) {
    int rows = 1 << bits;
    this.labels = labels;
    weights = new int[rows * labels];
    totals = new long[rows * labels];
    changed = new int[rows * labels];
    mask = rows - 1;
  }

  /** Adds the weights of features to the scores of the labels. */
  public void add(int[] features, int size, int[] scores) {
    for (int i = 0; i < size; i++) {
      int row = (features[i] & mask) * labels;
      for (int label = 0; label < labels; label++) {
        scores[label] += weights[row + label];
      }
    }
  }

  /** Changes the weights of one label for features. */
  public void update(int[] features, int size, int label, int by) {
    for (int i = 0; i < size; i++) {
      int at = (features[i] & mask) * labels + label;
      totals[at] += (long) weights[at] * (now - changed[at]);
      changed[at] = now;
      weights[at] += by;
    }
  }

  /** Ends an example: what the weights are now counts once more in the average. */
  public void tick() {
    now++;
  }

  /**
   * The averaged weights in signed bytes.
   *
   * @param largest the weight that becomes 127; larger ones are cut to it
   */
  public LinearModel average(float largest) {
    float unit = largest / 127;
    byte[] bytes = new byte[weights.length];
    for (int at = 0; at < weights.length; at++) {
      double total = totals[at] + (double) weights[at] * (now - changed[at]);
      long rounded = Math.round(total / now / unit);
      bytes[at] = (byte) Math.max(-127, Math.min(127, rounded));
    }
    return new LinearModel(bytes, labels, unit);
  }
}
