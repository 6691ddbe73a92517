// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.lexicon.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutterTest {

  private static final Cutter CUTTER = new Cutter();

  @ParameterizedTest
  @ValueSource(
      strings = {"agencies.tsv", "countries.tsv", "given-names.tsv", "seats.tsv", "titles.tsv"})
  void theShortWayIsTheTokenizers(String list) {
    for (String line : WordList.lines(WordList.class, list)) {
      for (String cell : line.split("\t", -1)) {
        for (String phrase : WordList.forms(cell)) {
          assertThat(CUTTER.words(phrase)).as(phrase).isEqualTo(CUTTER.tokens(phrase));
        }
      }
    }
  }

  @Test
  void wordsAreTokens() {
    assertThat(CUTTER.words("Foreign Ministry")).containsExactly("Foreign", "Ministry");
    assertThat(CUTTER.words("U.S. Navy")).containsExactly("U.S.", "Navy");
    assertThat(CUTTER.words("Acme Corp.")).containsExactly("Acme", "Corp.");
    assertThat(CUTTER.words("Lotta")).containsExactly("Lot", "ta");
  }
}
