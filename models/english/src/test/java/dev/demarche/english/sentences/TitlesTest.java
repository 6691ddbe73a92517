// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.sentences;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Tokens;
import dev.demarche.tokens.EnglishTokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The column "ends" of the tokenizer's abbreviations.tsv: "never" ends no sentence. */
class TitlesTest {

  private static final EnglishTokenizer TOKENIZER = new EnglishTokenizer();
  private static final Titles TITLES = Titles.load();

  static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                EnglishTokenizer.class.getResourceAsStream("abbreviations.tsv"), UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void endsNoSentenceIfTheLineSaysNever(String line) {
    String[] cells = line.split("\t", -1);
    String word = cells[0].replace("=", "") + ".";
    String next = cells[1].equals("number") ? "5" : "Smith";
    Tokens tokens = TOKENIZER.tokenize("Salem, " + word + " " + next);
    assertThat(tokens.text(2)).isEqualTo(word);
    assertThat(TITLES.isTitle(tokens, 2)).isEqualTo(cells[2].equals("never"));
  }
}
