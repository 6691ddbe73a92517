// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.peers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lucene's StandardTokenizer, reused as an Analyzer reuses it. It drops punctuation. */
public final class LucenePeer extends ColumnPeer {

  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final OffsetAttribute offsets = tokenizer.addAttribute(OffsetAttribute.class);

  /** For the service loader. */
  public LucenePeer() {
    super("Lucene StandardTokenizer", Unit.TOKENS);
  }

  @Override
  protected void cut(String text) {
    try {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        add(offsets.startOffset(), offsets.endOffset());
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a StringReader threw", e);
    }
  }
}
