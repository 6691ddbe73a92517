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

  @Test
  void koreaIsTheSouthUnlessOnlyTheNorthIsSpokenOf() {
    resolved("{C Korea} won.").haveCountries("KR");
    resolved("{N Korean} ships met {C North Korea}'s.").haveCountries("KP");
    resolved("{N Korean} ships met {C North Korea}'s near {C South Korea}.")
        .are("Korean = South Korea", "North Korea");
  }

  @Test
  void congoIsTheOneWithKinshasaUnlessOnlyTheOtherIsSpokenOf() {
    resolved("{C Congo} agreed.").haveCountries("CD");
    resolved("{C Congo} agreed in {L Brazzaville}.").haveCountries("CG", "-");
    resolved("{C Congo} and {C Zaire} agreed.").haveCountries("CG", "CD");
  }

  @Test
  void theNorthIsTheOneTheArticleNames() {
    resolved("{C North Korea} spoke. The {C North} left. The {C South} stayed.")
        .haveCountries("KP", "KR")
        .are("North Korea = North", "South");
    resolved("{C South Sudan} spoke. The {C South} left.").are("South Sudan = South");
  }

  @Test
  void countriesInsideTheUnitedKingdomAreThemselvesWithItsCode() {
    resolved(
            "{C Scotland} met {C Wales} in the {C UK}. {N Scottish} fans sang."
                + " {N English} fans left.")
        .haveNames("Scotland", "Wales", "United Kingdom")
        .haveCountries("GB", "GB", "GB")
        .are("Scotland = Scottish", "Wales", "UK = English");
  }

  @Test
  void oneWrongLetterInALongNameIsForgiven() {
    resolved("{C Phillipines} and {C Philippines}.").haveCountries("PH");
  }

  @Test
  void anUnknownCountryHasNoCode() {
    resolved("{C Borduria} and {C Syldavia}.").haveCountries("-", "-");
  }
}
