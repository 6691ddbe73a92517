// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import static dev.demarche.entities.ResolvedText.resolved;

import org.junit.jupiter.api.Test;

/** Which names of people mean one person. */
class PersonsTest {

  @Test
  void surnameMeansThePersonWithTheFullName() {
    resolved("{P Ann Roe} spoke. {P Roe} left.").are("Ann Roe = Roe");
  }

  @Test
  void surnameInTheHeadlineComesBeforeTheFullName() {
    resolved("{P Roe} quits\n{P Ann Roe} quit on Monday.")
        .haveNames("Ann Roe")
        .are("Roe = Ann Roe");
  }

  @Test
  void givenNameAloneMeansTheOnlyOneWhoHasIt() {
    resolved("{P Lena Hart} sang. {P Lena} was cheered.").are("Lena Hart = Lena");
  }

  @Test
  void givenNameOfTwoMeansNeither() {
    resolved("{P Lena Hart} met {P Lena Brook}. {P Lena} smiled.")
        .are("Lena Hart", "Lena Brook", "Lena");
  }

  @Test
  void middleNamesAndInitialsDoNotCount() {
    resolved("{P Ann B. Roe} spoke. {P Ann Roe} left. {P A. Roe} is 40.")
        .are("Ann B. Roe = Ann Roe = A. Roe");
  }

  @Test
  void otherMiddleInitialsAreOthers() {
    resolved("{P George H. Stone} met {P George W. Stone}.")
        .are("George H. Stone", "George W. Stone");
  }

  @Test
  void accentsApostrophesAndHyphensDoNotCount() {
    resolved("{P José Peña} spoke. {P Jose Pena} left.").are("José Peña = Jose Pena");
    resolved("{P Min O’Dae-su} spoke. {P Min O'Daesu} left.").are("Min O’Dae-su = Min O'Daesu");
  }

  @Test
  void particlesBelongToTheSurname() {
    resolved("{P Iris de la Cruz} spoke. {P De la Cruz} left. {P Cruz} is 40.")
        .are("Iris de la Cruz = De la Cruz = Cruz");
  }

  @Test
  void twoSurnamesCanBothStandAlone() {
    resolved("{P Pablo Soto Vega} spoke. {P Soto Vega} left. {P Soto} is 40.")
        .are("Pablo Soto Vega = Soto Vega = Soto");
  }

  @Test
  void surnameStandsFirstInKoreanNames() {
    resolved("{P Kim Dae-ho} spoke. {P Kim} left.").are("Kim Dae-ho = Kim");
  }

  @Test
  void twoWithOneSurnameAreKeptApartByTheirTitles() {
    resolved(
            "President {P Kim Dae-ho} met Minister {P Kim Yu-na}. Minister {P Kim} spoke."
                + " President {P Kim} left.")
        .are("Kim Dae-ho = Kim", "Kim Yu-na = Kim");
  }

  @Test
  void twoWithOneSurnameAreKeptApartByTheSexOfTheirTitles() {
    resolved("Mr. {P Owen Hart} met Mrs. {P Lena Hart}. Mrs. {P Hart} spoke. Mr. {P Hart} left.")
        .are("Owen Hart = Hart", "Lena Hart = Hart");
  }

  @Test
  void juniorIsNotSenior() {
    resolved("{P Owen Hart} called {P Owen Hart Jr.}. {P Hart Jr.} left.")
        .are("Owen Hart", "Owen Hart Jr. = Hart Jr.");
  }

  @Test
  void aSlipInALongNameIsForgiven() {
    resolved("{P Kristin Brook} spoke. {P Kristen Brook} left.")
        .are("Kristin Brook = Kristen Brook");
  }

  @Test
  void womenAndMenWithNearlyOneNameAreTwo() {
    resolved("{P Mario Rossetti} met {P Maria Rossetti}.").are("Mario Rossetti", "Maria Rossetti");
  }
}
