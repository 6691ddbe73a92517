// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.sentences;

import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.Tokens;
import dev.demarche.engine.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups tokens into sentences: by rules where line ends, brackets, titles and datelines decide, by
 * a small trained classifier elsewhere. A headline, a caption or a list item is a sentence; so is a
 * sentence inside a quotation. A quotation mark or bracket that closes behind a full stop belongs
 * to the sentence before. {@code docs/tokens.md} describes the rules, {@code
 * docs/models/english-sentences.md} the training.
 *
 * <p>Takes the tokens of {@link dev.demarche.tokens.EnglishTokenizer}. Linear in their number.
 * Immutable and thread-safe; making one loads the parameters, so keep it.
 */
public final class EnglishSentenceSplitter implements SentenceSplitter {

  private final BoundaryModel model;
  private final Titles titles;

  /**
   * Makes a splitter with the parameters in the jar.
   *
   * @throws IllegalStateException if they are missing or damaged
   */
  public EnglishSentenceSplitter() {
    this(BoundaryModel.load());
  }

  /** Makes a splitter with other parameters. */
  EnglishSentenceSplitter(BoundaryModel model) {
    this.model = model;
    this.titles = Titles.load();
  }

  @Override
  public Sentences split(Tokens tokens) {
    Gaps gaps = Gaps.of(tokens);
    Sides sides = new Sides(tokens, gaps);
    Candidates candidates = new Candidates(tokens, gaps, sides, titles);
    BoundaryFeatures features = new BoundaryFeatures(tokens, sides);
    int[] scores = new int[1];
    List<Sentence> list = new ArrayList<>();
    int first = 0;
    int paragraph = 0;
    candidates.startParagraph(0);
    for (int i = 0; i < tokens.size(); i++) {
      boolean line = gaps.behind(i) >= Gaps.LINE;
      boolean ends = line;
      if (!line && candidates.mayEnd(i, first)) {
        features.of(i, candidates.core(i, first), first);
        ends = model.isBoundary(features, scores);
      }
      if (ends) {
        list.add(new Sentence(tokens.span(first, i + 1), first, i + 1, paragraph));
        first = i + 1;
      }
      if (line) {
        candidates.startParagraph(i + 1);
        paragraph += gaps.behind(i) == Gaps.PARAGRAPH ? 1 : 0;
      }
    }
    return new Sentences(tokens, list);
  }
}
