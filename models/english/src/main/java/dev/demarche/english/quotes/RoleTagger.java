// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

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

  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

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

  /** The best role of each unit of a window, among the readings that {@link RoleStates} allows. */
  byte[] tag(RoleFeatures features, Window window) {
    int n = window.size();
    byte[] back = new byte[n * RoleStates.COUNT];
    int[] score = new int[RoleStates.COUNT];
    int[] next = new int[RoleStates.COUNT];
    int[][] steps = new int[LABELS + 1][LABELS];
    Arrays.fill(score, IMPOSSIBLE);
    score[RoleStates.INITIAL] = 0;
    for (int i = 0; i < n; i++) {
      weigh(features, window.from() + i, i == 0, steps);
      Arrays.fill(next, IMPOSSIBLE);
      for (int before = 0; before < RoleStates.COUNT; before++) {
        if (score[before] != IMPOSSIBLE) {
          int[] step = steps[i == 0 ? START : RoleStates.role(before)];
          for (int role = 0; role < LABELS; role++) {
            int state = RoleStates.next(before, role);
            if (state >= 0 && score[before] + step[role] > next[state]) {
              next[state] = score[before] + step[role];
              back[i * RoleStates.COUNT + state] = (byte) before;
            }
          }
        }
      }
      int[] swap = score;
      score = next;
      next = swap;
    }
    return follow(back, score, n);
  }

  /** For each role before, the scores of the roles of a unit. */
  private void weigh(RoleFeatures features, int u, boolean first, int[][] steps) {
    int[] own = new int[LABELS];
    features.of(u);
    model.add(features.values, features.size, own);
    for (int before = first ? START : 0; before <= (first ? START : LABELS - 1); before++) {
      System.arraycopy(own, 0, steps[before], 0, own.length);
      features.step(before, u);
      model.add(features.values, features.size, steps[before]);
    }
  }

  private static byte[] follow(byte[] back, int[] score, int n) {
    byte[] roles = new byte[n];
    int state = 0;
    for (int candidate = 1; candidate < score.length; candidate++) {
      state = score[candidate] > score[state] ? candidate : state;
    }
    for (int i = n - 1; i >= 0; i--) {
      roles[i] = (byte) RoleStates.role(state);
      state = back[i * RoleStates.COUNT + state];
    }
    return roles;
  }
}
