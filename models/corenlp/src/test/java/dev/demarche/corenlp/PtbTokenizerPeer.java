// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import dev.demarche.benchmarks.peers.ColumnPeer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;

/**
 * CoreNLP's tokenizer with its own defaults, for the benchmarks; it drops characters that it does
 * not know, and here does not warn of the first.
 */
public final class PtbTokenizerPeer extends ColumnPeer {

  /** For the service loader. */
  public PtbTokenizerPeer() {
    super("CoreNLP PTBTokenizer", Unit.TOKENS);
  }

  @Override
  protected void cut(String text) {
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(
            new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneDelete");
    while (tokenizer.hasNext()) {
      CoreLabel label = tokenizer.next();
      add(label.beginPosition(), label.endPosition());
    }
  }
}
