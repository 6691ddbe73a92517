// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import static dev.demarche.EntityType.COUNTRY;
import static dev.demarche.EntityType.LOCATION;
import static dev.demarche.EntityType.NATIONALITY;
import static dev.demarche.EntityType.ORGANIZATION;
import static dev.demarche.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.EntityType;
import dev.demarche.Span;
import dev.demarche.engine.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which names of the word lists stand beside CoreNLP's, or in their place. */
class NameRecognizerTest {

  @Test
  void aPlaceThatTheListsKnowAsACountryIsOne() {
    assertThat(
            NameRecognizer.withLands(
                List.of(name(0, 5, LOCATION, 0.7)), List.of(name(0, 5, COUNTRY, 1))))
        .containsExactly(name(0, 5, COUNTRY, 0.7));
  }

  @Test
  void nationalitiesThatCoreNlpDoesNotLookForAreAdded() {
    Name person = name(8, 12, PERSON, 0.9);
    Name nationality = name(0, 7, NATIONALITY, 1);
    assertThat(NameRecognizer.withLands(List.of(person), List.of(nationality)))
        .containsExactly(nationality, person);
    assertThat(NameRecognizer.withLands(List.of(), List.of(nationality)))
        .containsExactly(nationality);
  }

  @Test
  void otherNamesOfCoreNlpStand() {
    List<Name> names = List.of(name(0, 12, ORGANIZATION, 0.9), name(20, 26, PERSON, 0.8));
    assertThat(
            NameRecognizer.withLands(
                names, List.of(name(0, 6, NATIONALITY, 1), name(20, 26, COUNTRY, 1))))
        .isEqualTo(names);
  }

  @Test
  void ofOtherTypesTheListsAddNothing() {
    assertThat(NameRecognizer.withLands(List.of(), List.of(name(0, 4, PERSON, 1)))).isEmpty();
  }

  private static Name name(int start, int end, EntityType type, double score) {
    return new Name(new Span(start, end), type, score);
  }
}
