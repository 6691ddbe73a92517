// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.engine.EntityRecognizer;
import dev.demarche.engine.Name;
import dev.demarche.english.parameters.ParameterFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds names with a trained linear-chain model over words, spelling, word lists, what {@link
 * LexiconRecognizer} finds, and the rest of the document. Thread-safe.
 */
public final class TrainedRecognizer implements EntityRecognizer {

  private final LexiconRecognizer rules;
  private final NameModel first;
  private final @Nullable NameModel second;

  /**
   * Loads word lists and parameters.
   *
   * @throws IllegalStateException if one is missing or damaged
   */
  public TrainedRecognizer() {
    this(
        NameModel.of(ParameterFile.load(TrainedRecognizer.class, "names.bin", NameModel.NAME)),
        null);
  }

  /** Works with these parameters. */
  public TrainedRecognizer(NameModel first, @Nullable NameModel second) {
    this.rules = new LexiconRecognizer();
    this.first = first;
    this.second = second;
  }

  @Override
  public List<Name> recognize(Sentences sentences) {
    Words words = new Words(sentences);
    List<Candidate> candidates = rules.candidates(words);
    NameFeatures features = new NameFeatures(rules.lexicons(), words, candidates);
    List<int[]> segments = NameSegments.of(words);
    int[] tags = new int[words.size()];
    int[] margins = new int[words.size()];
    tag(new NameTagger(first), features, segments, tags, margins);
    if (second != null) {
      features.look(tags.clone(), margins.clone());
      tag(new NameTagger(second), features, segments, tags, margins);
    }
    List<Name> names = new ArrayList<>();
    for (int[] segment : segments) {
      collect(sentences, segment, tags, margins, names);
    }
    return rules.mend(words, candidates, names);
  }

  private static void tag(
      NameTagger tagger, NameFeatures features, List<int[]> segments, int[] tags, int[] margins) {
    for (int[] segment : segments) {
      tagger.tag(features, segment[0], segment[1], tags, margins);
    }
  }

  private void collect(
      Sentences sentences, int[] segment, int[] tags, int[] margins, List<Name> names) {
    int start = 0;
    int least = Integer.MAX_VALUE;
    for (int i = segment[0]; i < segment[1]; i++) {
      if (NameTags.starts(tags[i])) {
        start = i;
        least = Integer.MAX_VALUE;
      }
      least = Math.min(least, margins[i]);
      if (NameTags.ends(tags[i])) {
        Span span = sentences.tokens().span(start, i + 1);
        double score = 1 / (1 + Math.exp(-least * first.unit()));
        names.add(new Name(span, NameTags.type(tags[i]), score));
      }
    }
  }
}
