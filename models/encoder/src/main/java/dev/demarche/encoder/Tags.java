// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels that say where runs of words of some kinds begin and go on: {@code O} for none, {@code
 * B-KIND}, {@code I-KIND}; and Viterbi's algorithm over those sequences that make sense. Immutable.
 */
final class Tags {

  /** Added for a label that may not follow. */
  private static final float NEVER = -1e4f;

  private static final String OUTSIDE = "O";
  private static final String BEGINS = "B-";
  private static final String GOES_ON = "I-";

  private final ImmutableList<String> labels;
  private final float[][] moves;
  private final float[] starts;

  /**
   * Takes labels in the order of their scores.
   *
   * @throws IllegalStateException if the first is not {@code O} or another begins neither with
   *     {@code B-} nor with {@code I-}
   */
  Tags(List<String> labels) {
    this.labels = ImmutableList.copyOf(labels);
    int count = labels.size();
    moves = new float[count][count];
    starts = new float[count];
    if (count == 0 || !labels.get(0).equals(OUTSIDE)) {
      throw new IllegalStateException("the first of the labels " + labels + " is not " + OUTSIDE);
    }
    for (int to = 1; to < count; to++) {
      String label = labels.get(to);
      if (!label.startsWith(BEGINS) && !label.startsWith(GOES_ON)) {
        throw new IllegalStateException("label " + label + " begins with neither B- nor I-");
      }
      if (label.startsWith(GOES_ON)) {
        starts[to] = NEVER;
        for (int from = 0; from < count; from++) {
          moves[from][to] = kind(from).equals(kind(to)) ? 0 : NEVER;
        }
      }
    }
  }

  /**
   * A run of words of one kind.
   *
   * @param from the first word
   * @param to behind the last word
   */
  record Run(int from, int to, String kind) {}

  /** The number of labels. */
  int size() {
    return labels.size();
  }

  /** The kind of a label, empty for none. */
  private String kind(int label) {
    return label == 0 ? "" : labels.get(label).substring(BEGINS.length());
  }

  /**
   * The best sequence of labels that makes sense.
   *
   * @param scores of word i's label k at {@code i * size() + k}
   */
  int[] best(float[] scores) {
    int count = size();
    int n = scores.length / count;
    byte[] back = new byte[n * count];
    float[] value = new float[count];
    float[] next = new float[count];
    for (int i = 0; i < n; i++) {
      for (int to = 0; to < count; to++) {
        int from = i == 0 ? 0 : bestBefore(value, to);
        float before = i == 0 ? starts[to] : value[from] + moves[from][to];
        back[i * count + to] = (byte) from;
        next[to] = before + scores[i * count + to];
      }
      float[] swap = value;
      value = next;
      next = swap;
    }
    int[] path = new int[n];
    int label = greatest(value);
    for (int i = n - 1; i >= 0; i--) {
      path[i] = label;
      label = back[i * count + label];
    }
    return path;
  }

  private int bestBefore(float[] value, int to) {
    int best = 0;
    for (int from = 1; from < value.length; from++) {
      if (value[from] + moves[from][to] > value[best] + moves[best][to]) {
        best = from;
      }
    }
    return best;
  }

  private static int greatest(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }

  /** The runs in a sequence of labels, in order. */
  List<Run> runs(int[] path) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < path.length) {
      int to = i + 1;
      if (path[i] != 0) {
        String kind = kind(path[i]);
        while (to < path.length && labels.get(path[to]).equals(GOES_ON + kind)) {
          to++;
        }
        runs.add(new Run(i, to, kind));
      }
      i = to;
    }
    return runs;
  }
}
