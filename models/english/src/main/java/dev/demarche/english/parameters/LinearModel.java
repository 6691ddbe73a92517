// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.parameters;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Weights of hashed features, one signed byte for each label. A feature is any int that is spread
 * well (see {@link Hash}); it picks a row of weights. The score of a label is the sum of its
 * weights over all features, a whole number: adding is exact, so results do not depend on the
 * order. Immutable and thread-safe.
 */
public final class LinearModel {

  private final byte[] weights;
  private final int labels;
  private final int mask;
  private final float unit;

  /**
   * Takes a table of weights.
   *
   * @param weights rows of {@code labels} bytes, the number of rows a power of two; not copied
   * @param labels weights in a row
   * @param unit what a weight of 1 is worth in the units of the training
   * @throws IllegalArgumentException if the number of rows is no power of two
   */
  public LinearModel(byte[] weights, int labels, float unit) {
    int rows = weights.length / labels;
    if (rows == 0 || Integer.bitCount(rows) != 1 || rows * labels != weights.length) {
      throw new IllegalArgumentException(
          weights.length + " weights are no rows of " + labels + " whose number is a power of 2");
    }
    this.weights = weights;
    this.labels = labels;
    this.mask = rows - 1;
    this.unit = unit;
  }

  /** Reads what {@link #toBytes} wrote. */
  public static LinearModel of(ByteBuffer section) {
    section.order(ByteOrder.LITTLE_ENDIAN);
    int labels = section.getInt();
    float unit = section.getFloat();
    byte[] weights = new byte[section.remaining()];
    section.get(weights);
    return new LinearModel(weights, labels, unit);
  }

  /** The number of labels, the unit and the table. */
  public byte[] toBytes() {
    return ByteBuffer.allocate(8 + weights.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(labels)
        .putFloat(unit)
        .put(weights)
        .array();
  }

  /** The number of labels. */
  public int labels() {
    return labels;
  }

  /** What a score of 1 is worth in the units of the training. */
  public float unit() {
    return unit;
  }

  /**
   * Adds the weights of the first {@code size} features to the scores of the labels.
   *
   * @param scores one for each label
   */
  public void add(int[] features, int size, int[] scores) {
    byte[] table = weights;
    int stride = labels;
    for (int i = 0; i < size; i++) {
      int row = (features[i] & mask) * stride;
      for (int label = 0; label < stride; label++) {
        scores[label] += table[row + label];
      }
    }
  }
}
