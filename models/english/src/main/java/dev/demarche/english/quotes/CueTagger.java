// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

import dev.demarche.TokenKind;
import dev.demarche.english.parameters.LinearModel;
import dev.demarche.english.tags.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the cues of a text: the words that attribute something to somebody. Thread-safe. */
final class CueTagger {

  static final int NONE = 0;
  static final int SPEECH = 1;
  static final int OTHER = 2;
  static final int LABELS = 3;

  private final LinearModel model;

  CueTagger(LinearModel model) {
    this.model = model;
  }

  /**
   * A cue.
   *
   * @param unit its head
   * @param speech whether its source speaks, or believes, wants, feels
   * @param margin how far its score lies above that of no cue, in the units of the training
   */
  record Cue(int unit, boolean speech, float margin) {}

  List<Cue> tag(Units units) {
    List<Cue> cues = new ArrayList<>();
    CueFeatures features = new CueFeatures(units, false);
    int[] scores = new int[LABELS];
    for (int u = 0; u < units.size; u++) {
      if (isCandidate(units, u)) {
        Arrays.fill(scores, 0);
        features.of(u);
        model.add(features.values, features.size, scores);
        int label = best(scores);
        if (label != NONE) {
          float margin = (scores[label] - scores[NONE]) * model.unit();
          cues.add(new Cue(u, label == SPEECH, margin));
        }
      }
    }
    return cues;
  }

  /** Words, but no names outside the headline, and the colon of headlines. */
  static boolean isCandidate(Units units, int u) {
    if (units.isQuotation(u)) {
      return false;
    }
    if (units.tag[u] == Tag.PROPN.ordinal() && units.paragraph[u] > 0) {
      return false;
    }
    TokenKind kind = units.tokens().kind(units.first[u]);
    return kind == TokenKind.WORD || units.is(u, ":");
  }

  static int best(int[] scores) {
    int best = NONE;
    for (int label = 1; label <= OTHER; label++) {
      best = scores[label] > scores[best] ? label : best;
    }
    return best;
  }
}
