// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import java.util.Arrays;

/**
 * Labels a stretch of tokens with the best sequence under a {@link NameModel}, by Viterbi's
 * algorithm. Whole names only: labels that do not fit together are never chosen.
 */
final class NameTagger {

  private static final int NEVER = Integer.MIN_VALUE / 4;

  private final NameModel model;

  NameTagger(NameModel model) {
    this.model = model;
  }

  /**
   * Labels the tokens {@code first} to {@code end - 1}.
   *
   * @param margins where to put how much better each chosen label is than the next best by its own
   *     token's features; indexed by token
   */
  int[] tag(NameFeatures features, int first, int end, int[] margins) {
    int n = end - first;
    int count = NameTags.COUNT;
    int[] own = new int[n * count];
    for (int i = 0; i < n; i++) {
      features.of(first + i);
      for (int f = 0; f < features.count; f++) {
        model.add(features.values[f], own, i * count);
      }
    }
    byte[] back = new byte[n * count];
    int[] score = new int[count];
    int[] next = new int[count];
    Arrays.fill(score, NEVER);
    score[NameTags.OUTSIDE] = 0;
    for (int i = 0; i < n; i++) {
      for (int tag = 0; tag < count; tag++) {
        int best = NEVER;
        int from = 0;
        for (int before = 0; before < count; before++) {
          if (NameTags.follows(before, tag)) {
            int sum = score[before] + model.pair(before, tag);
            if (sum > best) {
              best = sum;
              from = before;
            }
          }
        }
        next[tag] = Math.max(NEVER, best + own[i * count + tag]);
        back[i * count + tag] = (byte) from;
      }
      int[] swap = score;
      score = next;
      next = swap;
    }
    return follow(back, score, own, margins, first, n);
  }

  private static int[] follow(
      byte[] back, int[] score, int[] own, int[] margins, int first, int n) {
    int[] tags = new int[n];
    int tag = NameTags.OUTSIDE;
    for (int candidate = 1; candidate < NameTags.COUNT; candidate++) {
      if (NameTags.ends(candidate) && score[candidate] > score[tag]) {
        tag = candidate;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      tags[i] = tag;
      margins[first + i] = margin(own, i * NameTags.COUNT, tag);
      tag = back[i * NameTags.COUNT + tag];
    }
    return tags;
  }

  private static int margin(int[] own, int offset, int tag) {
    int rival = NEVER;
    for (int other = 0; other < NameTags.COUNT; other++) {
      if (other != tag) {
        rival = Math.max(rival, own[offset + other]);
      }
    }
    return own[offset + tag] - rival;
  }
}
