// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.Sentences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns documents into what the model is trained on. For trainers. Thread-safe. */
public final class NameExamples {

  private final LexiconRecognizer rules = new LexiconRecognizer();

  /** Loads the word lists. */
  public NameExamples() {}

  /**
   * A stretch of tokens that is labelled as one.
   *
   * @param firstToken index of its first token in the document
   * @param features for each of its tokens the hashes of what is observed there
   */
  public record Stretch(int firstToken, List<int[]> features) {}

  /** The stretches of a document. */
  public List<Stretch> of(Sentences sentences) {
    Words words = new Words(sentences);
    NameFeatures features = new NameFeatures(rules.lexicons(), words, rules.candidates(words));
    List<Stretch> stretches = new ArrayList<>();
    for (int[] segment : NameSegments.of(words)) {
      List<int[]> list = new ArrayList<>();
      for (int i = segment[0]; i < segment[1]; i++) {
        features.of(i);
        list.add(Arrays.copyOf(features.values, features.count));
      }
      stretches.add(new Stretch(segment[0], list));
    }
    return stretches;
  }
}
