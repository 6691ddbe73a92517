// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.parameters;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Weights of hashed features for up to four labels, one signed byte each. A feature is any int that
 * is spread well (see {@link Hash}); it picks a row of four weights. The score of a label is the
 * sum of its weights over all features, a whole number: adding is exact, so results do not depend
 * on the order. Immutable and thread-safe.
 */
public final class LinearModel {

  /** Weights in a row. */
  public static final int LABELS = 4;

  private final byte[] weights;
  private final int mask;
  private final float unit;

  /**
   * Takes a table of weights.
   *
   * @param weights rows of four, their number a power of two; not copied
   * @param unit what a weight of 1 is worth in the units of the training
   * @throws IllegalArgumentException if the number of rows is no power of two
   */
  public LinearModel(byte[] weights, float unit) {
    int rows = weights.length / LABELS;
    if (rows == 0 || Integer.bitCount(rows) != 1 || rows * LABELS != weights.length) {
      throw new IllegalArgumentException(
          weights.length + " weights are no rows of " + LABELS + " whose number is a power of 2");
    }
    this.weights = weights;
    this.mask = rows - 1;
    this.unit = unit;
  }

  /** Reads what {@link #toBytes} wrote. */
  public static LinearModel of(ByteBuffer section) {
    float unit = section.order(ByteOrder.LITTLE_ENDIAN).getFloat();
    byte[] weights = new byte[section.remaining()];
    section.get(weights);
    return new LinearModel(weights, unit);
  }

  /** The unit and the table. */
  public byte[] toBytes() {
    return ByteBuffer.allocate(4 + weights.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putFloat(unit)
        .put(weights)
        .array();
  }

  /** What a score of 1 is worth in the units of the training. */
  public float unit() {
    return unit;
  }

  /** Adds the weights of the first {@code size} features to the scores of the four labels. */
  public void add(int[] features, int size, int[] scores) {
    byte[] table = weights;
    int s0 = 0;
    int s1 = 0;
    int s2 = 0;
    int s3 = 0;
    for (int i = 0; i < size; i++) {
      int row = (features[i] & mask) * LABELS;
      s0 += table[row];
      s1 += table[row + 1];
      s2 += table[row + 2];
      s3 += table[row + 3];
    }
    scores[0] += s0;
    scores[1] += s1;
    scores[2] += s2;
    scores[3] += s3;
  }
}
