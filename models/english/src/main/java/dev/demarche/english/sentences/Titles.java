// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.sentences;

import com.google.common.collect.ImmutableSet;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import dev.demarche.lexicon.WordList;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.List;
import java.util.Locale;

/**
 * The abbreviations whose full stop never ends a sentence, since a name or number follows: {@code
 * Mr.}, {@code Lt.}, {@code No.}. They are read from the tokenizer's table. Immutable.
 */
final class Titles {

  private static final String TABLE = "abbreviations.tsv";
  private static final int LONGEST = 12;

  private final ImmutableSet<String> titles;

  private Titles(ImmutableSet<String> titles) {
    this.titles = titles;
  }

  /**
   * Reads the table.
   *
   * @throws IllegalStateException if it is missing
   */
  static Titles load() {
    ImmutableSet.Builder<String> titles = ImmutableSet.builder();
    for (List<String> line : WordList.read(EnglishTokenizer.class, TABLE, 3)) {
      if (line.get(2).equals("never")) {
        titles.add(line.get(0).replace("=", "").toLowerCase(Locale.ROOT) + ".");
      }
    }
    return new Titles(titles.build());
  }

  /** Whether a token is such an abbreviation with its full stop. */
  boolean isTitle(Tokens tokens, int token) {
    return tokens.kind(token) == TokenKind.WORD
        && tokens.length(token) <= LONGEST
        && titles.contains(tokens.text(token).toLowerCase(Locale.ROOT));
  }
}
