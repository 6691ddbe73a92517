// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

import dev.demarche.english.parameters.LinearModel;
import java.util.Arrays;

/**
 * Tells which units around a cue are its source and which its content: a linear sequence model,
 * decoded with Viterbi's algorithm. Thread-safe.
 */
final class RoleTagger {

  static final int OUTSIDE = 0;
  static final int SOURCE = 1;
  static final int CONTENT = 2;
  static final int LABELS = 3;

  /** The label before the first unit of a window. */
  static final int START = 3;

  /** Adds the weights of features to scores: a model, or one in training. */
  interface Weights {
    void add(int[] features, int size, int[] scores);
  }

  private final Weights model;

  RoleTagger(Weights model) {
    this.model = model;
  }

  /** The best label of each unit of a window. */
  byte[] tag(RoleFeatures features, Window window) {
    int n = window.size();
    int[] score = new int[LABELS];
    int[] next = new int[LABELS];
    byte[] back = new byte[n * LABELS];
    int[] own = new int[LinearModel.LABELS];
    int[] step = new int[LinearModel.LABELS];
    for (int i = 0; i < n; i++) {
      int u = window.from() + i;
      Arrays.fill(own, 0);
      features.of(u);
      model.add(features.values, features.size, own);
      Arrays.fill(next, Integer.MIN_VALUE);
      for (int before = i == 0 ? START : 0; before < (i == 0 ? START + 1 : LABELS); before++) {
        Arrays.fill(step, 0);
        features.step(before, u);
        model.add(features.values, features.size, step);
        int base = i == 0 ? 0 : score[before];
        for (int label = 0; label < LABELS; label++) {
          int sum = base + own[label] + step[label];
          if (sum > next[label]) {
            next[label] = sum;
            back[i * LABELS + label] = (byte) before;
          }
        }
      }
      int[] swap = score;
      score = next;
      next = swap;
    }
    return follow(back, score, n);
  }

  private static byte[] follow(byte[] back, int[] score, int n) {
    byte[] labels = new byte[n];
    int label = 0;
    for (int candidate = 1; candidate < LABELS; candidate++) {
      label = score[candidate] > score[label] ? candidate : label;
    }
    for (int i = n - 1; i >= 0; i--) {
      labels[i] = (byte) label;
      label = back[i * LABELS + label];
    }
    return labels;
  }
}
