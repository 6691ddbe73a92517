// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import static dev.demarche.entities.ResolvedText.resolved;

import dev.demarche.EntityType;
import org.junit.jupiter.api.Test;

/** Names that a recogniser took for different things at different places of one article. */
class TypeRepairTest {

  @Test
  void aSurnameIsNoCity() {
    resolved("{P Valerie Paris} spoke. {L Paris} left.").are("Valerie Paris = Paris");
  }

  @Test
  void aCityIsNoSurname() {
    resolved("{P Valerie Paris} spoke. She lives in {L Paris}.")
        .haveTypes(EntityType.PERSON, EntityType.LOCATION);
  }

  @Test
  void aCompanyIsNobody() {
    resolved("{O Balder Motors} grew. {P Balder} sells cars.").are("Balder Motors = Balder");
  }

  @Test
  void somebodyWithACompanyOfTheNameIsSomebody() {
    resolved("{O Balder Motors} grew. {P Nina Balder} owns it. {P Balder} smiled.")
        .are("Balder Motors", "Nina Balder = Balder");
  }

  @Test
  void mostOfManyNamesDecide() {
    resolved("{O Rovita} grew. {O Rovita} shrank. {P Rovita} closed. {O Rovita} is gone.")
        .are("Rovita = Rovita = Rovita = Rovita");
  }

  @Test
  void knownOrganisationsAreOrganisations() {
    resolved("{P Hamas} spoke. {L Hamas} left.").haveTypes(EntityType.ORGANIZATION);
  }

  @Test
  void theMentionSaysWhatTheArticleSays() {
    resolved("{P Valerie Paris} spoke. {L Paris} left.")
        .mentionsHaveTypes(EntityType.PERSON, EntityType.PERSON);
  }
}
