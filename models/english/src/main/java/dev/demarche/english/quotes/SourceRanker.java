// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

import dev.demarche.english.quotes.NounPhrases.Phrase;
import dev.demarche.english.quotes.RoleTagger.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Picks the noun phrase that is the source of a cue, or none: a linear ranking. Thread-safe. */
final class SourceRanker {

  /** Phrases on each side of a cue that are looked at. */
  private static final int MOST = 12;

  private final Weights model;

  SourceRanker(Weights model) {
    this.model = model;
  }

  /**
   * A phrase that may be the source.
   *
   * @param rank how many other phrases lie between it and the cue
   */
  record Candidate(Phrase phrase, int rank) {}

  /**
   * The phrases of the window that may be the source of a cue, nearest first, first those before.
   */
  static List<Candidate> candidates(List<Phrase> phrases, Window window, int cue) {
    int behind = firstBehind(phrases, cue);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = behind - 1; i >= Math.max(0, behind - MOST); i--) {
      if (phrases.get(i).from() < window.from()) {
        break;
      }
      candidates.add(new Candidate(phrases.get(i), behind - 1 - i));
    }
    for (int i = behind; i < Math.min(phrases.size(), behind + MOST); i++) {
      if (phrases.get(i).to() > window.to()) {
        break;
      }
      if (phrases.get(i).from() >= window.from()) {
        candidates.add(new Candidate(phrases.get(i), i - behind));
      }
    }
    return candidates;
  }

  /** Index of the first phrase that ends behind a unit. */
  private static int firstBehind(List<Phrase> phrases, int unit) {
    int low = 0;
    int high = phrases.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (phrases.get(middle).to() > unit) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The best of the candidates; empty if having none is better. */
  Optional<Candidate> best(SourceFeatures features, List<Candidate> candidates, int cue) {
    int[] score = new int[1];
    features.ofNone(cue);
    model.add(features.values, features.size, score);
    int highest = score[0];
    Candidate best = null;
    for (Candidate candidate : candidates) {
      score[0] = 0;
      features.of(candidate.phrase(), cue, candidate.rank());
      model.add(features.values, features.size, score);
      if (score[0] > highest) {
        highest = score[0];
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }
}
