// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import dev.demarche.Sentences;
import dev.demarche.Tokens;
import dev.demarche.engine.FromOffsets;
import dev.demarche.engine.SentenceSplitter;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.util.ArrayList;
import java.util.List;

/**
 * CoreNLP's {@link WordToSentenceProcessor}, for which an empty line ends a sentence too ({@code
 * ssplit.newlineIsSentenceBreak=two}). Immutable and thread-safe.
 */
public final class CoreNlpSentenceSplitter implements SentenceSplitter {

  private final WordToSentenceProcessor<CoreLabel> processor =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.TWO_CONSECUTIVE);

  /** Makes a splitter. */
  public CoreNlpSentenceSplitter() {}

  @Override
  public Sentences split(Tokens tokens) {
    int[] starts =
        processor.process(labels(tokens)).stream()
            .filter(sentence -> !sentence.isEmpty())
            .mapToInt(sentence -> sentence.get(0).beginPosition())
            .toArray();
    return FromOffsets.sentences(tokens, starts);
  }

  /** The tokens as CoreNLP's own, with its token for each line end between them. */
  private static List<CoreLabel> labels(Tokens tokens) {
    List<CoreLabel> labels = new ArrayList<>(tokens.size());
    int before = 0;
    for (int i = 0; i < tokens.size(); i++) {
      for (int at = before; at < tokens.start(i); at++) {
        if (tokens.text().charAt(at) == '\n') {
          labels.add(Labels.newline(at));
        }
      }
      labels.add(Labels.of(tokens, i, 0));
      before = tokens.end(i);
    }
    return labels;
  }
}
