// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import dev.demarche.engine.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into tokens and sentences. Every token belongs to exactly one sentence. Immutable.
 *
 * @param tokens the tokens of the text
 * @param list the sentences in order
 * @param readings what stages have read in the text for several of their kind; empty where each
 *     stage reads by itself
 */
public record Sentences(Tokens tokens, List<Sentence> list, List<Reading> readings) {

  /**
   * Sentences without readings.
   *
   * @throws IllegalArgumentException if the sentences do not cover all tokens in order
   */
  public Sentences(Tokens tokens, List<Sentence> list) {
    this(tokens, list, List.of());
  }

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the sentences do not cover all tokens in order
   */
  public Sentences {
    list = List.copyOf(list);
    readings = List.copyOf(readings);
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

  /** The same sentences with one reading more. */
  public Sentences with(Reading reading) {
    List<Reading> more = new ArrayList<>(readings);
    more.add(reading);
    return new Sentences(tokens, list, more);
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
   * The sentence with token {@code token}. Takes logarithmic time.
   *
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public Sentence ofToken(int token) {
    return list.get(indexOfToken(token));
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
