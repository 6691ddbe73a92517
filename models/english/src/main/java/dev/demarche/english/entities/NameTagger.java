// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.EntityType;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Labels a stretch of tokens with the best sequence under a {@link NameModel}, by Viterbi's
 * algorithm. Whole names only: labels that do not fit together are never chosen.
 */
final class NameTagger {

  private static final int NEVER = Integer.MIN_VALUE / 4;

  /**
   * What is added to all labels but {@link NameTags#OUTSIDE} and those of persons, in the logarithm
   * of the odds: trained with dropout, the model finds too few names but enough persons.
   */
  private static final float SHYNESS = 0.5f;

  /** For each label those that it may follow. */
  private static final int[][] BEFORE =
      IntStream.range(0, NameTags.COUNT)
          .mapToObj(
              tag ->
                  IntStream.range(0, NameTags.COUNT)
                      .filter(before -> NameTags.follows(before, tag))
                      .toArray())
          .toArray(int[][]::new);

  private final NameModel model;
  private final int shyness;

  NameTagger(NameModel model) {
    this.model = model;
    shyness = Math.round(SHYNESS / model.unit());
  }

  /**
   * Labels the tokens {@code first} to {@code end - 1}.
   *
   * @param tags where to put the labels; indexed by token
   * @param margins where to put how much better each chosen label is than the next best by its own
   *     token's features; indexed by token
   */
  void tag(NameFeatures features, int first, int end, int[] tags, int[] margins) {
    int n = end - first;
    int count = NameTags.COUNT;
    int[] own = new int[n * count];
    for (int i = 0; i < n; i++) {
      features.of(first + i);
      model.score(features.values, features.count, own, i * count);
      embolden(own, i * count);
    }
    byte[] back = new byte[n * count];
    int[] score = new int[count];
    int[] next = new int[count];
    Arrays.fill(score, NEVER);
    score[NameTags.OUTSIDE] = 0;
    for (int i = 0; i < n; i++) {
      step(score, next, own, back, i * count);
      int[] swap = score;
      score = next;
      next = swap;
    }
    follow(back, score, own, tags, margins, first, n);
  }

  private void embolden(int[] own, int offset) {
    for (int tag = 0; tag < NameTags.COUNT; tag++) {
      boolean bold = tag != NameTags.OUTSIDE && NameTags.type(tag) != EntityType.PERSON;
      own[offset + tag] += bold ? shyness : 0;
    }
  }

  /** For each label the best label before it. */
  private void step(int[] score, int[] next, int[] own, byte[] back, int offset) {
    for (int tag = 0; tag < NameTags.COUNT; tag++) {
      int[] before = BEFORE[tag];
      int best = NEVER;
      int from = before[0];
      for (int candidate : before) {
        int sum = score[candidate] + model.pair(candidate, tag);
        if (sum > best) {
          best = sum;
          from = candidate;
        }
      }
      next[tag] = Math.max(NEVER, best + own[offset + tag]);
      back[offset + tag] = (byte) from;
    }
  }

  private static void follow(
      byte[] back, int[] score, int[] own, int[] tags, int[] margins, int first, int n) {
    int tag = NameTags.OUTSIDE;
    for (int candidate = 1; candidate < NameTags.COUNT; candidate++) {
      if (NameTags.ends(candidate) && score[candidate] > score[tag]) {
        tag = candidate;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      tags[first + i] = tag;
      margins[first + i] = margin(own, i * NameTags.COUNT, tag);
      tag = back[i * NameTags.COUNT + tag];
    }
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
