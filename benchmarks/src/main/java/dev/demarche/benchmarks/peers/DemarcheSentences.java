// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.peers;

import dev.demarche.Sentence;
import dev.demarche.engine.SentenceSplitter;
import dev.demarche.engine.Tokenizer;
import dev.demarche.english.sentences.EnglishSentenceSplitter;
import dev.demarche.tokens.EnglishTokenizer;

/** Our tokenizer and sentence splitter, one after the other. */
public final class DemarcheSentences extends ColumnPeer {

  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final SentenceSplitter splitter = new EnglishSentenceSplitter();

  /** For the service loader. */
  public DemarcheSentences() {
    super("Demarche EnglishTokenizer + EnglishSentenceSplitter", Unit.SENTENCES);
  }

  @Override
  protected void cut(String text) {
    for (Sentence sentence : splitter.split(tokenizer.tokenize(text)).list()) {
      add(sentence.span().start(), sentence.span().end());
    }
  }
}
