// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.peers;

import java.text.BreakIterator;
import java.util.Locale;

/** The JDK's BreakIterator. Of the words, stretches of white space are left out. */
public abstract sealed class JdkPeer extends ColumnPeer {

  private final BreakIterator iterator;

  private JdkPeer(String name, Unit unit, BreakIterator iterator) {
    super(name, unit);
    this.iterator = iterator;
  }

  @Override
  protected final void cut(String text) {
    iterator.setText(text);
    int start = iterator.first();
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      if (unit() == Unit.SENTENCES || !Character.isWhitespace(text.charAt(start))) {
        add(start, end);
      }
      start = end;
    }
  }

  /** Words. */
  public static final class Words extends JdkPeer {
    /** For the service loader. */
    public Words() {
      super("JDK BreakIterator, words", Unit.TOKENS, BreakIterator.getWordInstance(Locale.ENGLISH));
    }
  }

  /** Sentences. */
  public static final class Sentences extends JdkPeer {
    /** For the service loader. */
    public Sentences() {
      super(
          "JDK BreakIterator, sentences",
          Unit.SENTENCES,
          BreakIterator.getSentenceInstance(Locale.ENGLISH));
    }
  }
}
