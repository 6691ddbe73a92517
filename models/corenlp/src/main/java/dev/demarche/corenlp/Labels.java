// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import dev.demarche.Tokens;
import edu.stanford.nlp.ling.CoreAnnotations.IsNewlineAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.AbstractTokenizer;

/** Our tokens as CoreNLP's. */
final class Labels {

  /** Code units of a word that CoreNLP sees; some of its features need time by a word's square. */
  private static final int LONGEST_WORD = 100;

  private Labels() {}

  /**
   * A token.
   *
   * @param start offset from which its own are counted
   */
  static CoreLabel of(Tokens tokens, int token, int start) {
    String text = tokens.text(token);
    CoreLabel label = new CoreLabel();
    String word = text.length() > LONGEST_WORD ? text.substring(0, LONGEST_WORD) : text;
    label.setWord(word);
    label.setValue(word);
    label.setOriginalText(text);
    label.setBeginPosition(tokens.start(token) - start);
    label.setEndPosition(tokens.end(token) - start);
    label.setBefore(token == 0 ? "" : between(tokens, token));
    label.setAfter(token + 1 == tokens.size() ? "" : between(tokens, token + 1));
    label.set(IsNewlineAnnotation.class, false);
    return label;
  }

  /** What stands before a token. */
  private static String between(Tokens tokens, int token) {
    return tokens.text().substring(tokens.end(token - 1), tokens.start(token));
  }

  /** CoreNLP's token for the end of a line. */
  static CoreLabel newline(int start) {
    CoreLabel label = new CoreLabel();
    label.setWord(AbstractTokenizer.NEWLINE_TOKEN);
    label.setValue(AbstractTokenizer.NEWLINE_TOKEN);
    label.setOriginalText(AbstractTokenizer.NEWLINE_TOKEN);
    label.setBeginPosition(start);
    label.setEndPosition(start + 1);
    return label;
  }
}
