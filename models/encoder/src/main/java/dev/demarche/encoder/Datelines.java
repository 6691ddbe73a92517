// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a report was filed, at the start of a paragraph: {@code LONDON (Meridian News) –}. A place
 * in capitals or an agency in brackets, no word in small letters, and a dash. Immutable.
 */
final class Datelines {

  private static final int LONGEST = 16;

  /** The end of each dateline by its start. */
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  private Datelines() {}

  static Datelines of(Sentences sentences) {
    Datelines datelines = new Datelines();
    int before = -1;
    for (Sentence sentence : sentences.list()) {
      if (sentence.paragraph() != before) {
        datelines.add(sentences.tokens(), sentence.firstToken());
        before = sentence.paragraph();
      }
    }
    return datelines;
  }

  /** The end of the dateline that covers an offset, or 0. */
  int endAt(int offset) {
    Map.Entry<Integer, Integer> entry = ends.floorEntry(offset);
    return entry == null || entry.getValue() <= offset ? 0 : entry.getValue();
  }

  private void add(Tokens tokens, int first) {
    boolean place = isInCapitals(tokens, first);
    int stop = Math.min(tokens.size(), first + LONGEST);
    for (int i = first; i < stop; i++) {
      if (i > first && isDash(tokens, i)) {
        if (place || tokens.is(i - 1, ")")) {
          ends.put(tokens.start(first), tokens.end(i));
        }
        return;
      }
      if (tokens.kind(i) == TokenKind.TERMINATOR || Character.isLowerCase(tokens.firstChar(i))) {
        return;
      }
    }
  }

  private static boolean isInCapitals(Tokens tokens, int i) {
    return tokens.length(i) > 1
        && Character.isUpperCase(tokens.firstChar(i))
        && Character.isUpperCase(tokens.text().charAt(tokens.end(i) - 1));
  }

  private static boolean isDash(Tokens tokens, int i) {
    return switch (tokens.firstChar(i)) {
      case '–', '—', '―' -> true;
      case '-' -> tokens.length(i) > 1 || tokens.end(i - 1) < tokens.start(i);
      default -> false;
    };
  }
}
