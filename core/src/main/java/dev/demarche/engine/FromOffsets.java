// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes tokens and sentences of what other libraries give: bare offsets. For writers of engines.
 * Stateless and thread-safe.
 */
public final class FromOffsets {

  private FromOffsets() {}

  /**
   * Makes tokens, with the kinds that their characters suggest, and mends what others leave behind:
   * white space at the edges of a token is cut off, of two tokens that overlap the second gives
   * way, surrogates that belong together stay together, and characters that no token has make
   * tokens of their own. So tokens and the white space between them are together the text.
   *
   * @param text the text
   * @param starts offsets of the tokens' first code units, by place
   * @param ends offsets behind their last code units
   */
  public static Tokens tokens(String text, int[] starts, int[] ends) {
    MendedTokens tokens = new MendedTokens(text, starts.length);
    for (int i = 0; i < starts.length; i++) {
      tokens.add(starts[i], ends[i]);
    }
    return tokens.build();
  }

  /**
   * Makes sentences. One starts at the first token that lies at or behind each offset, and at each
   * paragraph.
   *
   * @param tokens the tokens
   * @param starts offsets at which sentences start, in any order
   */
  public static Sentences sentences(Tokens tokens, int[] starts) {
    int[] sorted = starts.clone();
    Arrays.sort(sorted);
    List<Sentence> list = new ArrayList<>();
    int lines = lineEndsOfParagraphs(tokens);
    int paragraph = 0;
    int first = 0;
    int next = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      boolean last = i == tokens.size();
      while (next < sorted.length && sorted[next] <= tokens.start(i - 1)) {
        next++;
      }
      boolean newParagraph = !last && lineEnds(tokens, i) >= lines;
      boolean newSentence = !last && next < sorted.length && sorted[next] <= tokens.start(i);
      if (last || newParagraph || newSentence) {
        list.add(new Sentence(tokens.span(first, i), first, i, paragraph));
        first = i;
      }
      if (newParagraph) {
        paragraph++;
      }
    }
    return new Sentences(tokens, list);
  }

  /** One, or two where there are empty lines. */
  private static int lineEndsOfParagraphs(Tokens tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (lineEnds(tokens, i) > 1) {
        return 2;
      }
    }
    return 1;
  }

  /** The line ends before a token. */
  private static int lineEnds(Tokens tokens, int token) {
    int count = 0;
    for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
      char c = tokens.text().charAt(i);
      boolean pair = c == '\n' && i > 0 && tokens.text().charAt(i - 1) == '\r';
      if ((c == '\n' && !pair) || c == '\r') {
        count++;
      }
    }
    return count;
  }
}
