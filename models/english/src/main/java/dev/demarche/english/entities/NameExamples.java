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
    return of(words, new NameFeatures(rules.lexicons(), words, rules.candidates(words)));
  }

  /** The stretches of a document after a first look by a model that was trained on others. */
  public List<Stretch> of(Sentences sentences, NameModel first) {
    Words words = new Words(sentences);
    NameFeatures features = new NameFeatures(rules.lexicons(), words, rules.candidates(words));
    NameTagger tagger = new NameTagger(first);
    int[] tags = new int[words.size()];
    int[] margins = new int[words.size()];
    for (int[] segment : NameSegments.of(words)) {
      tagger.tag(features, segment[0], segment[1], tags, margins);
    }
    features.look(tags, margins);
    return of(words, features);
  }

  private static List<Stretch> of(Words words, NameFeatures features) {
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
