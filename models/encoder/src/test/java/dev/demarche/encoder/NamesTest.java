// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Document;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import org.junit.jupiter.api.Test;

/** What becomes of the names that the network finds. */
class NamesTest {

  @Test
  void aNameReachesFromTokenToToken() {
    Document document = new ScriptedNetwork("The U.S.A. left.").name("COUNTRY", "U.S").read();
    assertThat(document.mentions()).extracting(Mention::text).containsExactly("U.S.A.");
  }

  @Test
  void aNameEndsWithItsSentence() {
    Document document =
        new ScriptedNetwork("We met Mara Quist. Jonas came late.")
            .name("PERSON", "Mara Quist. Jonas")
            .read();
    assertThat(document.mentions().get(0).text()).startsWith("Mara Quist");
    assertThat(document.mentions().get(0).span().end())
        .isLessThanOrEqualTo(document.sentences().get(0).span().end());
  }

  @Test
  void theLexiconKnowsCountriesOfSeveralWords() {
    Document document =
        new ScriptedNetwork("Ships of Trinidad and Tobago came back.")
            .name("COUNTRY", "Trinidad")
            .read();
    assertThat(document.mentions())
        .extracting(Mention::text)
        .containsExactly("Trinidad and Tobago");
    assertThat(document.entities().get(0).type()).isEqualTo(EntityType.COUNTRY);
    assertThat(document.entities().get(0).country()).isEqualTo("TT");
  }

  @Test
  void aCommaIsNoPartOfAName() {
    Document document =
        new ScriptedNetwork("Mara Quist, the mayor, left.").name("PERSON", "Mara Quist,").read();
    assertThat(document.mentions()).extracting(Mention::text).containsExactly("Mara Quist");
  }

  @Test
  void aGenitiveIsNoPartOfAName() {
    Document document =
        new ScriptedNetwork("They saw Mara Quist's boat.").name("PERSON", "Mara Quist's").read();
    assertThat(document.mentions()).extracting(Mention::text).containsExactly("Mara Quist");
  }

  @Test
  void aNameHasOneTypeInADocument() {
    Document document =
        new ScriptedNetwork("Velden won. Later Velden lost to Harlow. They like Velden here.")
            .nameAt("ORGANIZATION", "Velden", 0)
            .nameAt("LOCATION", "Velden", 1)
            .nameAt("ORGANIZATION", "Velden", 2)
            .read();
    assertThat(document.mentions()).extracting(Mention::type).containsOnly(EntityType.ORGANIZATION);
  }

  @Test
  void anAbbreviationHasTheTypeOfItsName() {
    Document document =
        new ScriptedNetwork("The Velden Oversight Bureau (VOB) met. Nobody at VOB spoke.")
            .name("AGENCY", "Velden Oversight Bureau")
            .nameAt("ORGANIZATION", "VOB", 0)
            .nameAt("ORGANIZATION", "VOB", 1)
            .read();
    assertThat(document.mentions()).extracting(Mention::type).containsOnly(EntityType.AGENCY);
  }
}
