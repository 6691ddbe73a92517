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
}
