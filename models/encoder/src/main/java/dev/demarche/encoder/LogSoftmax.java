// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

/** Turns scores into logarithms of probabilities. */
final class LogSoftmax {

  private LogSoftmax() {}

  /** Changes rows of {@code width} scores in place. */
  static float[] ofRows(float[] scores, int width) {
    for (int row = 0; row < scores.length; row += width) {
      float greatest = scores[row];
      for (int i = row + 1; i < row + width; i++) {
        greatest = Math.max(greatest, scores[i]);
      }
      double sum = 0;
      for (int i = row; i < row + width; i++) {
        sum += Math.exp((double) scores[i] - greatest);
      }
      double all = greatest + Math.log(sum);
      for (int i = row; i < row + width; i++) {
        scores[i] = (float) (scores[i] - all);
      }
    }
    return scores;
  }
}
