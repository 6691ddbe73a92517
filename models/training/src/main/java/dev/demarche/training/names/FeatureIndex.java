// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training.names;

import java.util.Arrays;

/** Numbers the features that a corpus has often enough. */
final class FeatureIndex {

  private static final int NONE = -1;

  private int[] keys = new int[1 << 16];
  private int[] counts = new int[1 << 16];
  private int used;

  /** Counts a feature; 0 is none. */
  void count(int key) {
    if (key != 0) {
      int slot = slot(key);
      if (keys[slot] == 0) {
        keys[slot] = key;
        used++;
      }
      counts[slot]++;
      if (used * 2 > keys.length) {
        grow();
      }
    }
  }

  private int slot(int key) {
    int slot = key & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  /** Gives numbers from 0 to the features counted at least {@code least} times, by their hash. */
  int[] number(int least) {
    int[] kept = new int[used];
    int size = 0;
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0 && counts[i] >= least) {
        kept[size++] = keys[i];
      }
    }
    kept = Arrays.copyOf(kept, size);
    Arrays.sort(kept);
    Arrays.fill(counts, NONE);
    for (int i = 0; i < size; i++) {
      counts[slot(kept[i])] = i;
    }
    return kept;
  }

  /** The number of a feature, or -1. */
  int of(int key) {
    if (key == 0) {
      return NONE;
    }
    int slot = slot(key);
    return keys[slot] == 0 ? NONE : counts[slot];
  }
}
