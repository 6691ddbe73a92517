// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.sentences;

import dev.demarche.english.parameters.LinearModel;
import dev.demarche.english.parameters.ParameterFile;

/**
 * The trained part: a logistic regression over hashed features. {@code
 * docs/models/english-sentences.md} tells what it was trained on. Immutable and thread-safe.
 */
final class BoundaryModel {

  static final String NAME = "demarche.english.sentences";
  static final String WEIGHTS = "boundaries";
  static final String THRESHOLD = "threshold";
  static final String CARD = "card";

  private final LinearModel weights;
  private final int threshold;

  private BoundaryModel(ParameterFile file) {
    weights = LinearModel.of(file.section(WEIGHTS));
    threshold = file.section(THRESHOLD).getInt();
  }

  /**
   * Loads the parameters in the jar.
   *
   * @throws IllegalStateException if they are missing or damaged
   */
  static BoundaryModel load() {
    return new BoundaryModel(ParameterFile.load(BoundaryModel.class, "sentences.bin", NAME));
  }

  /** Takes the parameters of a file that the training wrote. */
  static BoundaryModel of(byte[] file) {
    return new BoundaryModel(ParameterFile.read(file, "the given file", NAME));
  }

  /** Whether a sentence ends at the place that has these features. */
  boolean isBoundary(BoundaryFeatures features, int[] scores) {
    scores[0] = 0;
    weights.add(features.values, features.size, scores);
    return scores[0] > threshold;
  }
}
