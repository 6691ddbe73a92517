// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.peers;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;

/** ICU's BreakIterator. Of the words, stretches of white space are left out. */
public abstract sealed class IcuPeer extends ColumnPeer {

  private final BreakIterator iterator;

  private IcuPeer(String name, Unit unit, BreakIterator iterator) {
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
  public static final class Words extends IcuPeer {
    /** For the service loader. */
    public Words() {
      super(
          "ICU4J BreakIterator, words",
          Unit.TOKENS,
          BreakIterator.getWordInstance(ULocale.ENGLISH));
    }
  }

  /** Sentences; common abbreviations do not end one. */
  public static final class Sentences extends IcuPeer {
    /** For the service loader. */
    public Sentences() {
      super(
          "ICU4J BreakIterator, sentences",
          Unit.SENTENCES,
          FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH)
              .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH)));
    }
  }
}
