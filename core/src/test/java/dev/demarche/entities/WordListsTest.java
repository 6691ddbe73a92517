// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import dev.demarche.lexicon.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads every line of this package's word lists. */
class WordListsTest {

  private static final Splitter FORMS = Splitter.on('|');

  private final BodyWords bodyWords = new BodyWords();

  @ParameterizedTest
  @CsvSource({
    "body-words.tsv, 3",
    "government-words.tsv, 2",
    "grammar-words.tsv, 2",
    "name-parts.tsv, 3",
    "person-nouns.tsv, 3",
  })
  void wordsAreFoldedAndNoLineIsTwice(String file, int columns) {
    Set<List<String>> lines = new HashSet<>();
    for (List<String> line : WordList.read(DocumentResolver.class, file, columns)) {
      assertThat(line.get(0)).isEqualTo(Keys.fold(line.get(0))).isNotBlank();
      assertThat(lines.add(line.subList(0, 2))).as("%s: %s is there twice", file, line).isTrue();
    }
    assertThat(lines).isNotEmpty();
  }

  @Test
  void allNamesOfAnOrganisationLeadToIt() {
    KnownBodies known = new KnownBodies(bodyWords);
    CountryWords countries = new CountryWords();
    for (List<String> line : WordList.read(DocumentResolver.class, "organization-names.tsv", 1)) {
      List<String> names = FORMS.splitToList(line.get(0));
      for (String name : names) {
        BodyName parsed = BodyName.of(name, bodyWords, countries, Set.of());
        assertThat(known.entry(parsed)).as(name).isNotNull();
        assertThat(known.entry(parsed).name())
            .as("%s, which lexicon/agencies.tsv or seats.tsv may have too", name)
            .isEqualTo(names.get(0));
      }
    }
  }

  @Test
  void codesOfCountriesAreKnown() {
    CountryWords countries = new CountryWords();
    for (List<String> line : WordList.read(DocumentResolver.class, "countries-within.tsv", 3)) {
      assertThat(countries.name(line.get(1))).isNotEqualTo(line.get(1));
    }
    for (List<String> line : WordList.read(DocumentResolver.class, "shared-country-names.tsv", 5)) {
      assertThat(countries.name(line.get(1))).isNotEqualTo(line.get(1));
      assertThat(countries.name(line.get(3))).isNotEqualTo(line.get(3));
    }
    for (List<String> line : WordList.read(DocumentResolver.class, "country-halves.tsv", 2)) {
      for (String code : FORMS.split(line.get(1))) {
        assertThat(countries.name(code)).isNotEqualTo(code);
      }
    }
  }

  @Test
  void aLineWithTooFewColumnsIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> WordList.read(DocumentResolver.class, "person-nouns.tsv", 4))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("person-nouns.tsv:");
  }

  @Test
  void aMissingListIsRefusedByName() {
    assertThatThrownBy(() -> WordList.read(DocumentResolver.class, "no-such-list.tsv", 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no-such-list.tsv");
  }
}
