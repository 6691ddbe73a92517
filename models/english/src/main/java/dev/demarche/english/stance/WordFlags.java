// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import dev.demarche.TokenKind;
import java.util.BitSet;

/** What single words and marks tell: whose side they are on, and where parts end. Immutable. */
final class WordFlags {

  private final BitSet first;
  private final BitSet third;
  private final BitSet second;
  private final BitSet parties;
  private final BitSet colons;

  WordFlags(StanceLexicon lexicon) {
    first = lexicon.words("first");
    second = lexicon.words("second");
    third = lexicon.words("third");
    parties = lexicon.words("party");
    colons = lexicon.words("colon");
  }

  /**
   * Whose side a word is on: in a report <i>he</i> and <i>it</i> mostly stand for the speaker, in
   * quotation marks for others; <i>the army</i> is the speaker's own where the army speaks.
   */
  int whose(int word, boolean quoted, BitSet sourceWords) {
    if (first.get(word) || (third.get(word) && !quoted)) {
      return Sequence.OWN;
    }
    if (second.get(word) || third.get(word)) {
      return Sequence.OTHER;
    }
    if (parties.get(word)) {
      return sourceWords.get(word) ? Sequence.OWN : Sequence.OTHER;
    }
    return 0;
  }

  /** Which mark a token is. */
  int mark(TokenKind kind, int word) {
    return switch (kind) {
      case NUMBER -> Sequence.NUMBER;
      case TERMINATOR -> Sequence.BORDER;
      case OPENING_BRACKET, CLOSING_BRACKET -> Sequence.COMMA;
      case PUNCTUATION -> colons.get(word) ? Sequence.BORDER : Sequence.COMMA;
      default -> 0;
    };
  }
}
