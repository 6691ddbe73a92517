// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import static dev.demarche.entities.ResolvedText.resolved;

import org.junit.jupiter.api.Test;

/** Which names of agencies and organisations mean one body, and whose body it is. */
class BodiesTest {

  @Test
  void caseAndArticleDoNotCount() {
    resolved("{O The Norland Herald} wrote. {O NORLAND HERALD} wrote.")
        .are("The Norland Herald = NORLAND HERALD");
  }

  @Test
  void abbreviationInBracketsMeansTheNameBefore() {
    resolved("{A Security Service of Norland} ({A SBN}) spoke. {A SBN} left.")
        .are("Security Service of Norland = SBN = SBN");
  }

  @Test
  void abbreviationInBracketsNeedNotBeFoundAsAName() {
    resolved("{A Bureau of Hidden Things} (HTB) spoke. {A HTB} left.")
        .are("Bureau of Hidden Things = HTB");
  }

  @Test
  void nameInBracketsExplainsTheAbbreviation() {
    resolved("{O NWU} ({O Norland Workers Union}) spoke.").are("NWU = Norland Workers Union");
  }

  @Test
  void initialsMeanTheNameWithThem() {
    resolved("{A USGS} said so. {A United States Geological Survey} data agree.")
        .haveNames("United States Geological Survey")
        .are("USGS = United States Geological Survey");
    resolved("{A Ministry of Defence} spoke. {A MoD} left.").are("Ministry of Defence = MoD");
  }

  @Test
  void headMeansTheNameItEnds() {
    resolved("{A Norland Supreme Court} ruled. {A Supreme Court} clerks left.")
        .are("Norland Supreme Court = Supreme Court");
  }

  @Test
  void properPartMeansTheNameItBegins() {
    resolved("{O Balder Airlines} flies. {O Balder} is old.").are("Balder Airlines = Balder");
    resolved("{O Church of Balder} prays. {O Balder} is old. {O Church} law says so.")
        .are("Church of Balder = Balder = Church");
  }

  @Test
  void formOfCompanyDoesNotCount() {
    resolved("{O Balder Motors Inc.} sells. {O Balder Motors} is old.")
        .are("Balder Motors Inc. = Balder Motors");
  }

  @Test
  void ministryOfXIsXMinistry() {
    resolved("{A Ministry of Foreign Affairs} spoke. {A Foreign Ministry} left.")
        .are("Ministry of Foreign Affairs = Foreign Ministry");
    resolved("{A Department of Defense} spoke. {A Defence Department} left.")
        .are("Department of Defense = Defence Department");
  }

  @Test
  void countryInsideTheNameOwnsIt() {
    resolved("{A Russian Foreign Ministry} spoke.").haveCountries("RU");
    resolved("{A Ministry of Defence of Ukraine} spoke.").haveCountries("UA");
  }

  @Test
  void countryBesideTheNameOwnsIt() {
    resolved("{C South Korea}'s {A National Intelligence Service} spoke.")
        .haveCountries("KR", "KR");
    resolved("{C Iran}’s elite {A Revolutionary Guard} spoke.").haveCountries("IR", "IR");
    resolved("{A Foreign Ministry} of {C Iraq} spoke.").haveCountries("IQ", "IQ");
    resolved("{N French} {A Senate} passed it.").haveCountries("FR", "FR");
  }

  @Test
  void ministriesOfTwoCountriesAreTwo() {
    resolved(
            "{C Russia}'s {A Foreign Ministry} called {A Ukrainian Foreign Ministry}."
                + " {A Russian Foreign Ministry} spoke.")
        .are("Russia", "Foreign Ministry = Russian Foreign Ministry", "Ukrainian Foreign Ministry");
  }

  @Test
  void organisationsHaveNoCountry() {
    resolved("{O British Red Cross} helped.").haveCountries("-");
  }

  @Test
  void anAbbreviationThatTheArticleExplainsMeansThat() {
    resolved("{N Syrian} rebels, {O Syrian Delta Front} ({O SDF}), spoke. {O SDF} left.")
        .are("Syrian", "Syrian Delta Front = SDF = SDF");
  }

  @Test
  void knownNamesOfOneBodyAreOne() {
    resolved("{A United Nations} spoke. The {A U.N.} left. {A UN} aid came.")
        .are("United Nations = U.N. = UN");
    resolved("{O ISIS} spoke. {O Islamic State} left.").are("ISIS = Islamic State");
  }

  @Test
  void bodiesOfManyStatesBelongToNone() {
    resolved("{C Russia}'s {A United Nations} envoy spoke.").haveCountries("RU", "-");
    resolved("{A European Parliament} spoke in {C France}.").haveCountries("-", "FR");
  }

  @Test
  void theCountryTheArticleIsAboutOwnsTheRest() {
    resolved("{C Peru} is large. {N Peruvian} voters elect the {A Senate}.")
        .haveCountries("PE", "PE");
  }

  @Test
  void aSlipInOneLongWordIsForgiven() {
    resolved("{O Norland Herald} wrote. {O Norlnad Herald} wrote.")
        .are("Norland Herald = Norlnad Herald");
  }

  @Test
  void universitiesOfTwoPlacesAreTwo() {
    resolved("{O University of Norland} and {O American University}.")
        .are("University of Norland", "American University");
  }
}
