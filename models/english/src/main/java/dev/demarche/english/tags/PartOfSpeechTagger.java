// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.tags;

import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.english.parameters.LinearModel;
import dev.demarche.english.parameters.ParameterFile;
import java.util.Arrays;

/**
 * Tags tokens from left to right with an averaged perceptron (after Collins 2002). {@code
 * docs/models/english-tags.md} tells what it was trained on. Immutable and thread-safe.
 */
public final class PartOfSpeechTagger {

  private static final String NAME = "demarche.english.tags";

  private final LinearModel model;

  private PartOfSpeechTagger(ParameterFile file) {
    model = LinearModel.of(file.section("tags"));
  }

  /**
   * Loads the parameters in the jar.
   *
   * @throws IllegalStateException if they are missing or damaged
   */
  public static PartOfSpeechTagger load() {
    return new PartOfSpeechTagger(ParameterFile.load(PartOfSpeechTagger.class, "tags.bin", NAME));
  }

  /** Takes the parameters of a file that the training wrote. */
  public static PartOfSpeechTagger of(byte[] file) {
    return new PartOfSpeechTagger(ParameterFile.read(file, "the given file", NAME));
  }

  /** The tag of each token, as ordinals of {@link Tag}. */
  public byte[] tag(Sentences sentences) {
    byte[] tags = new byte[sentences.tokens().size()];
    TagFeatures features = new TagFeatures(sentences);
    int[] scores = new int[model.labels()];
    for (Sentence sentence : sentences.list()) {
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        Arrays.fill(scores, 0);
        features.of(t, sentence.firstToken(), sentence.endToken(), tags);
        model.add(features.values, features.size, scores);
        tags[t] = (byte) best(scores);
      }
    }
    return tags;
  }

  static int best(int[] scores) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      best = scores[label] > scores[best] ? label : best;
    }
    return best;
  }
}
