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

  private final int[] slots;
  private final int[] rowOfSlot;
  private final byte[] weights;
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
          keys.length + " features need as many rows of " + NameTags.COUNT + " weights, not "
              + weights.length + " weights, and all pairs, not " + pairs.length);
    }
    int size = Integer.highestOneBit(Math.max(1, keys.length)) * 4;
    slots = new int[size];
    rowOfSlot = new int[size];
    for (int row = 0; row < keys.length; row++) {
      int slot = keys[row] & (size - 1);
      while (slots[slot] != EMPTY) {
        slot = (slot + 1) & (size - 1);
      }
      slots[slot] = keys[row];
      rowOfSlot[slot] = row * NameTags.COUNT;
    }
    this.weights = weights;
    this.pairs = pairs;
    this.unit = unit;
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
    ByteBuffer keyBytes = little(keys.length * Integer.BYTES);
    keyBytes.asIntBuffer().put(keys);
    ByteBuffer pairBytes = little((pairs.length + 1) * Integer.BYTES);
    pairBytes.putFloat(unit);
    pairBytes.asIntBuffer().put(pairs);
    return ImmutableMap.of(
        "keys", keyBytes.array(), "weights", weights, "pairs", pairBytes.array());
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Adds the weights of a feature to the scores of the labels, {@code offset} being the first. */
  void add(int feature, int[] scores, int offset) {
    int mask = slots.length - 1;
    int slot = feature & mask;
    while (slots[slot] != feature) {
      if (slots[slot] == EMPTY) {
        return;
      }
      slot = (slot + 1) & mask;
    }
    int row = rowOfSlot[slot];
    for (int tag = 0; tag < NameTags.COUNT; tag++) {
      scores[offset + tag] += weights[row + tag];
    }
  }

  int pair(int tag, int next) {
    return pairs[tag * NameTags.COUNT + next];
  }

  float unit() {
    return unit;
  }
}
