// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.EntityType;
import dev.demarche.lexicon.WordList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTypesTest {

  private final NameTypes types = NameTypes.load();

  @ParameterizedTest
  @CsvSource({
    "PERSON, PERSON",
    "ORGANIZATION, ORGANIZATION",
    "CITY, LOCATION",
    "STATE_OR_PROVINCE, LOCATION",
    "COUNTRY, COUNTRY",
    "NATIONALITY, NATIONALITY"
  })
  void classesOfNames(String tag, EntityType type) {
    assertThat(types.of(tag)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"O", "TITLE", "DATE", "MISC", "NO_SUCH_CLASS"})
  void classesThatAreNoEntities(String tag) {
    assertThat(types.of(tag)).isNull();
  }

  @Test
  void everyLineIsRead() {
    for (List<String> line : WordList.read(NameTypes.class, "name-types.tsv", 2)) {
      EntityType type = types.of(line.get(0));
      assertThat(type == null ? "-" : type.name()).isEqualTo(line.get(1));
    }
  }
}
