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

/**
 * Finds names with a trained linear-chain model over words, spelling, word lists, what {@link
 * LexiconRecognizer} finds, and the rest of the document. Thread-safe.
 */
public final class TrainedRecognizer implements EntityRecognizer {

  private final LexiconRecognizer rules;
  private final NameModel model;

  /**
   * Loads word lists and parameters.
   *
   * @throws IllegalStateException if one is missing or damaged
   */
  public TrainedRecognizer() {
    this(
        NameModel.of(
            ParameterFile.load(TrainedRecognizer.class, "names.bin", NameModel.NAME)));
  }

  /** Works with these parameters. */
  public TrainedRecognizer(NameModel model) {
    this.rules = new LexiconRecognizer();
    this.model = model;
  }

  @Override
  public List<Name> recognize(Sentences sentences) {
    Words words = new Words(sentences);
    List<Candidate> candidates = rules.candidates(words);
    NameFeatures features = new NameFeatures(rules.lexicons(), words, candidates);
    NameTagger tagger = new NameTagger(model);
    int[] margins = new int[words.size()];
    List<Name> names = new ArrayList<>();
    for (int[] segment : NameSegments.of(words)) {
      int[] tags = tagger.tag(features, segment[0], segment[1], margins);
      collect(sentences, segment[0], tags, margins, names);
    }
    return List.copyOf(names);
  }

  private void collect(
      Sentences sentences, int offset, int[] tags, int[] margins, List<Name> names) {
    int start = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < tags.length; i++) {
      if (NameTags.starts(tags[i])) {
        start = i;
        least = Integer.MAX_VALUE;
      }
      least = Math.min(least, margins[offset + i]);
      if (NameTags.ends(tags[i])) {
        Span span = sentences.tokens().span(offset + start, offset + i + 1);
        double score = 1 / (1 + Math.exp(-least * model.unit()));
        names.add(new Name(span, NameTags.type(tags[i]), score));
      }
    }
  }
}
