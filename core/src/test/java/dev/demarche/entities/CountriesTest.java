// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import static dev.demarche.entities.ResolvedText.resolved;

import dev.demarche.EntityType;
import org.junit.jupiter.api.Test;

/** Which names of countries and nationalities mean one country. */
class CountriesTest {

  @Test
  void allNamesOfACountryAreOne() {
    resolved("{C U.S.} troops left. {C America} is {C United States} of old.")
        .haveNames("United States")
        .haveCountries("US")
        .are("U.S. = America = United States");
  }

  @Test
  void nationalityBelongsToItsCountry() {
    resolved("{N Russian} ships left. {C Russia} agreed.")
        .haveTypes(EntityType.COUNTRY)
        .haveCountries("RU")
        .are("Russian = Russia");
  }

  @Test
  void nationalityMakesACountryThatIsNeverNamed() {
    resolved("{N Swiss} banks.").haveTypes(EntityType.COUNTRY).haveNames("Switzerland");
  }

  @Test
  void placesAreThemselves() {
    resolved("Snow fell in {L Oslo}. {L Oslo} is cold.").haveCountries("-").are("Oslo = Oslo");
  }
}
