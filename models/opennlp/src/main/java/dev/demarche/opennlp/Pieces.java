// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.Tokens;
import java.util.Arrays;

/**
 * Parts sentences into pieces for OpenNLP's tools. Their search copies what it has found at each
 * token, so their time grows with the square of a sentence, and they copy each word into some
 * twenty features.
 */
final class Pieces {

  private static final int MOST_TOKENS = 120;
  private static final int LONGEST_WORD = 200;

  /** Takes pieces, by place. */
  interface Visitor {
    /**
     * Takes one.
     *
     * @param first its first token
     * @param words its tokens, the longest cut off
     */
    void visit(int first, String[] words);
  }

  private Pieces() {}

  /** Visits all tokens; most pieces are whole sentences. */
  static void visit(Sentences sentences, Visitor visitor) {
    for (Sentence sentence : sentences.list()) {
      int end = sentence.endToken();
      for (int first = sentence.firstToken(); first < end; first += MOST_TOKENS) {
        visitor.visit(first, words(sentences.tokens(), first, Math.min(end, first + MOST_TOKENS)));
      }
    }
  }

  private static String[] words(Tokens tokens, int first, int end) {
    String[] words = new String[end - first];
    Arrays.setAll(
        words,
        i -> {
          int start = tokens.start(first + i);
          int length = Math.min(tokens.length(first + i), LONGEST_WORD);
          return tokens.text().substring(start, start + length);
        });
    return words;
  }
}
