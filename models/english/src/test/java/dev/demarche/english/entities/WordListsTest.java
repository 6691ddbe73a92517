// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.EntityType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line of every word list of this package. */
class WordListsTest {

  private static List<String> lines(String resource) {
    List<String> lines = new ArrayList<>();
    WordFile.lines(resource, lines::add);
    return lines;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calendar.txt",
        "event-heads.txt",
        "event-openers.txt",
        "joined-words.txt",
        "no-names.txt",
        "parted-countries.txt",
        "particles.txt",
        "possessives.txt",
        "unparted-bodies.txt",
        "us-states.txt"
      })
  void linesAreCleanAndDifferent(String resource) {
    List<String> lines = lines(resource);
    assertThat(lines).isNotEmpty().doesNotHaveDuplicates();
    assertThat(lines).allSatisfy(line -> assertThat(line).isEqualTo(line.strip()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"joined-words.txt", "opening-words.txt", "person-verbs.txt", "possessives.txt"})
  void wordsAreInLowerCase(String resource) {
    assertThat(WordFile.words(resource))
        .allSatisfy(word -> assertThat(word).isEqualTo(word.toLowerCase(java.util.Locale.ROOT)));
  }

  @Test
  void ambiguousNamesTellTheirOtherSense() {
    WordFile.rows(
        "ambiguous-names.tsv",
        columns -> {
          assertThat(columns).hasSize(6);
          if (!columns.get(1).equals("NONE")) {
            assertThat(EntityType.values()).extracting(EntityType::name).contains(columns.get(1));
          }
        });
  }

  @Test
  void aMissingListIsNamed() {
    assertThatThrownBy(() -> lines("nothing.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nothing.txt");
  }
}
