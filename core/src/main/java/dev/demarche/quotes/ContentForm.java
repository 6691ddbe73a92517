// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.quotes;

import dev.demarche.Quote;
import dev.demarche.Span;
import dev.demarche.Tokens;
import java.util.List;

/** Tells how much of a content stands in quotation marks. */
public final class ContentForm {

  /** A wholly quoted content of fewer words that starts small is a fragment, hence MIXED. */
  private static final int FEWEST_WORDS_OF_CLAUSE = 8;

  private ContentForm() {}

  /**
   * The form of a content.
   *
   * @param content its stretches, at least one
   * @param quoted the stretches of it that stand in quotation marks
   */
  public static Quote.Form of(Tokens tokens, List<Span> content, List<Span> quoted) {
    if (quoted.isEmpty()) {
      return Quote.Form.INDIRECT;
    }
    int words = 0;
    int outside = 0;
    for (Span span : content) {
      for (int t = tokens.indexAt(span.start());
          t < tokens.size() && tokens.start(t) < span.end();
          t++) {
        if (Character.isLetterOrDigit(tokens.firstChar(t))) {
          int at = tokens.start(t);
          words++;
          outside += quoted.stream().anyMatch(stretch -> stretch.contains(at)) ? 0 : 1;
        }
      }
    }
    if (outside > 0) {
      return Quote.Form.MIXED;
    }
    int second = Math.min(tokens.indexAt(content.get(0).start() + 1), tokens.size() - 1);
    return words < FEWEST_WORDS_OF_CLAUSE && Character.isLowerCase(tokens.firstChar(second))
        ? Quote.Form.MIXED
        : Quote.Form.DIRECT;
  }
}
