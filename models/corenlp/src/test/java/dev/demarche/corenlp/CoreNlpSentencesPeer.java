// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import dev.demarche.benchmarks.peers.ColumnPeer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.io.StringReader;
import java.util.List;

/** CoreNLP's tokenizer and sentence splitter as its annotators use them, for the benchmarks. */
public final class CoreNlpSentencesPeer extends ColumnPeer {

  private final WordToSentenceProcessor<CoreLabel> splitter =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.TWO_CONSECUTIVE);

  /** For the service loader. */
  public CoreNlpSentencesPeer() {
    super("CoreNLP PTBTokenizer + WordToSentenceProcessor", Unit.SENTENCES);
  }

  @Override
  protected void cut(String text) {
    List<CoreLabel> labels =
        new PTBTokenizer<>(
                new StringReader(text),
                new CoreLabelTokenFactory(),
                "untokenizable=noneDelete,tokenizeNLs=true")
            .tokenize();
    for (List<CoreLabel> sentence : splitter.process(labels)) {
      if (!sentence.isEmpty()) {
        add(sentence.get(0).beginPosition(), sentence.get(sentence.size() - 1).endPosition());
      }
    }
  }
}
