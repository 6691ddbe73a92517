// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import dev.demarche.engine.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into tokens and sentences. Every token belongs to exactly one sentence. Immutable.
 *
 * @param tokens the tokens of the text
 * @param list the sentences in order
 * @param reading what the engine has read in the text for several of its stages; null where each
 *     stage reads by itself
 */
public record Sentences(Tokens tokens, List<Sentence> list, @Nullable Reading reading) {

  /**
   * Sentences without a reading.
   *
   * @throws IllegalArgumentException if the sentences do not cover all tokens in order
   */
  public Sentences(Tokens tokens, List<Sentence> list) {
    this(tokens, list, null);
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the sentences do not cover all tokens in order
   */
  public Sentences {
    list = List.copyOf(list);
    int next = 0;
    for (Sentence sentence : list) {
      if (sentence.firstToken() != next || sentence.endToken() <= next) {
        throw new IllegalArgumentException(
            "sentence of tokens "
                + sentence.firstToken()
                + " to "
                + sentence.endToken()
                + " does not start at token "
                + next
                + ", where the one before ends");
      }
      next = sentence.endToken();
    }
    if (next != tokens.size()) {
      throw new IllegalArgumentException(
          "the sentences end at token " + next + " of " + tokens.size() + ": cover them all");
    }
  }

  /** The same sentences with what an engine has read in them. */
  public Sentences with(Reading reading) {
    return new Sentences(tokens, list, reading);
  }

  /** The text: the caller's own string. */
  public String text() {
    return tokens.text();
  }

  /** The number of sentences. */
  public int size() {
    return list.size();
  }

  /** Sentence {@code index}. */
  public Sentence get(int index) {
    return list.get(index);
  }

  /**
   * The index of the sentence with token {@code token}. Takes logarithmic time.
   *
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public int indexOfToken(int token) {
    if (token < 0 || token >= tokens.size()) {
      throw new IndexOutOfBoundsException("token " + token + " of " + tokens.size());
    }
    int low = 0;
    int high = list.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).endToken() > token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
