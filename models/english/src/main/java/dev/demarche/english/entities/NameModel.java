// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import com.google.common.collect.ImmutableMap;
import dev.demarche.english.parameters.ParameterFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;

/**
 * The trained parameters of a linear-chain model of {@link NameTags}: a row of one signed byte a
 * label for every feature that is worth keeping, found by the feature's hash, and the weights of
 * label pairs. All scores are whole numbers. Immutable and thread-safe.
 */
public final class NameModel {

  /** The name that its parameter file carries. */
  public static final String NAME = "demarche.english.names";

  private static final int EMPTY = 0;

  /** Labels in one long: each has 16 bits, so that the sum of {@link #MOST} weights fits. */
  private static final int LANES = 4;

  private static final int LONGS = (NameTags.COUNT + LANES - 1) / LANES;
  private static final int BIAS = 128;

  /** So many features of one token can be added up. */
  static final int MOST = 256;

  /** Pairs of a feature's hash and the place of its row. */
  private final int[] slots;

  /** Rows of weights, each {@link #BIAS} too large so that none is negative. */
  private final long[] rows;

  private final int[] pairs;
  private final float unit;

  /**
   * Takes parameters.
   *
   * @param keys hashes of features, none 0, none twice
   * @param weights a row of {@link NameTags#COUNT} for each key
   * @param pairs for each pair of labels, the first one's number times {@link NameTags#COUNT} plus
   *     the second one's, what it is worth
   * @param unit what a score of 1 is worth in the logarithm of the odds
   */
  public NameModel(int[] keys, byte[] weights, int[] pairs, float unit) {
    if (weights.length != keys.length * NameTags.COUNT
        || pairs.length != NameTags.COUNT * NameTags.COUNT) {
      throw new IllegalArgumentException(
          keys.length
              + " features need as many rows of "
              + NameTags.COUNT
              + " weights, not "
              + weights.length
              + " weights, and all pairs, not "
              + pairs.length);
    }
    int size = Integer.highestOneBit(Math.max(1, keys.length)) * 4;
    slots = new int[size * 2];
    rows = new long[keys.length * LONGS];
    for (int row = 0; row < keys.length; row++) {
      int slot = keys[row] & (size - 1);
      while (slots[2 * slot] != EMPTY) {
        slot = (slot + 1) & (size - 1);
      }
      slots[2 * slot] = keys[row];
      slots[2 * slot + 1] = row * LONGS;
      int from = row * NameTags.COUNT;
      int to = row * LONGS;
      for (int i = 0; i < LONGS - 1; i++) {
        rows[to + i] = lanes(weights, from + i * LANES);
      }
      rows[to + LONGS - 1] = (long) weights[from + NameTags.COUNT - 1] + BIAS;
    }
    this.pairs = pairs;
    this.unit = unit;
  }

  private static long lanes(byte[] weights, int at) {
    return (long) (weights[at] + BIAS)
        | (long) (weights[at + 1] + BIAS) << 16
        | (long) (weights[at + 2] + BIAS) << 32
        | (long) (weights[at + 3] + BIAS) << 48;
  }

  /**
   * Takes the sections of a file.
   *
   * @throws IllegalStateException if one is missing
   */
  public static NameModel of(ParameterFile file) {
    ByteBuffer keyBytes = file.section("keys");
    int[] keys = new int[keyBytes.remaining() / Integer.BYTES];
    keyBytes.asIntBuffer().get(keys);
    ByteBuffer weightBytes = file.section("weights");
    byte[] weights = new byte[weightBytes.remaining()];
    weightBytes.get(weights);
    ByteBuffer pairBytes = file.section("pairs");
    float unit = pairBytes.getFloat();
    int[] pairs = new int[pairBytes.remaining() / Integer.BYTES];
    pairBytes.asIntBuffer().get(pairs);
    return new NameModel(keys, weights, pairs, unit);
  }

  /** The sections of a file, for trainers. */
  public static Map<String, byte[]> sections(int[] keys, byte[] weights, int[] pairs, float unit) {
    byte[] keyBytes = new byte[keys.length * Integer.BYTES];
    little(keyBytes).asIntBuffer().put(keys);
    byte[] pairBytes = new byte[(pairs.length + 1) * Integer.BYTES];
    little(pairBytes).putFloat(unit).asIntBuffer().put(pairs);
    return ImmutableMap.of("keys", keyBytes, "weights", weights, "pairs", pairBytes);
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Adds up the weights of features; four labels are added at a time.
   *
   * @param features hashes of features
   * @param size how many there are, {@link #MOST} at the most
   * @param scores where the sums go, the first label's to {@code offset}
   */
  void score(int[] features, int size, int[] scores, int offset) {
    long s0 = 0;
    long s1 = 0;
    long s2 = 0;
    long s3 = 0;
    long s4 = 0;
    long s5 = 0;
    long s6 = 0;
    int found = 0;
    long[] table = rows;
    for (int i = 0; i < size; i++) {
      int row = row(features[i]);
      if (row >= 0) {
        s0 += table[row];
        s1 += table[row + 1];
        s2 += table[row + 2];
        s3 += table[row + 3];
        s4 += table[row + 4];
        s5 += table[row + 5];
        s6 += table[row + 6];
        found++;
      }
    }
    int bias = found * BIAS;
    unpack(s0, bias, scores, offset);
    unpack(s1, bias, scores, offset + 4);
    unpack(s2, bias, scores, offset + 8);
    unpack(s3, bias, scores, offset + 12);
    unpack(s4, bias, scores, offset + 16);
    unpack(s5, bias, scores, offset + 20);
    scores[offset + 24] = (int) (s6 & 0xFFFF) - bias;
  }

  private static void unpack(long sums, int bias, int[] scores, int offset) {
    scores[offset] = (int) (sums & 0xFFFF) - bias;
    scores[offset + 1] = (int) (sums >>> 16 & 0xFFFF) - bias;
    scores[offset + 2] = (int) (sums >>> 32 & 0xFFFF) - bias;
    scores[offset + 3] = (int) (sums >>> 48) - bias;
  }

  /** The place of the row of a feature, or -1. */
  private int row(int feature) {
    int[] table = slots;
    int mask = table.length / 2 - 1;
    int slot = feature & mask;
    while (true) {
      int key = table[2 * slot];
      if (key == feature) {
        return table[2 * slot + 1];
      }
      if (key == EMPTY) {
        return -1;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** What the label {@code next} is worth behind {@code tag}. */
  int pair(int tag, int next) {
    return pairs[tag * NameTags.COUNT + next];
  }

  float unit() {
    return unit;
  }
}
