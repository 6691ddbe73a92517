// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.sentences;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import dev.demarche.tokens.EnglishTokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
    try (InputStream stream = EnglishTokenizer.class.getResourceAsStream(TABLE)) {
      if (stream == null) {
        throw new IllegalStateException(
            TABLE
                + " is missing beside "
                + EnglishTokenizer.class.getName()
                + ": take the jar of"
                + " demarche-core anew");
      }
      new BufferedReader(new InputStreamReader(stream, UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && line.endsWith("\tnever"))
          .map(line -> line.substring(0, line.indexOf('\t')).replace("=", ""))
          .forEach(word -> titles.add(word.toLowerCase(Locale.ROOT) + "."));
    } catch (IOException e) {
      throw new IllegalStateException(TABLE + " cannot be read: " + e.getMessage(), e);
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
