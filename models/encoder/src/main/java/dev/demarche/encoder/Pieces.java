// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import java.util.Arrays;

/** The words of a text with their pieces. Immutable. */
final class Pieces {

  private static final int ROOM_FOR_A_WORD = 100;

  private final Words words;
  private final int[] ids;
  private final int[] first;

  private Pieces(Words words, int[] ids, int[] first) {
    this.words = words;
    this.ids = ids;
    this.first = first;
  }

  /** Cuts all words of a text. Takes time linear in its length. */
  static Pieces of(Words words, WordPiece wordPiece) {
    int[] first = new int[words.size() + 1];
    int[] ids = new int[words.size() + (words.size() >> 2) + ROOM_FOR_A_WORD];
    int size = 0;
    for (int word = 0; word < words.size(); word++) {
      first[word] = size;
      if (ids.length < size + ROOM_FOR_A_WORD) {
        ids = Arrays.copyOf(ids, ids.length + (ids.length >> 1) + ROOM_FOR_A_WORD);
      }
      size += wordPiece.cut(words.text(), words.start(word), words.end(word), ids, size);
    }
    first[words.size()] = size;
    return new Pieces(words, ids, first);
  }

  Words words() {
    return words;
  }

  /** Index of the first piece of a word; the number of all pieces behind the last word. */
  int first(int word) {
    return first[word];
  }

  /** The number of pieces of the words {@code from} to {@code to - 1}. */
  int count(int from, int to) {
    return first[to] - first[from];
  }

  int id(int piece) {
    return ids[piece];
  }
}
