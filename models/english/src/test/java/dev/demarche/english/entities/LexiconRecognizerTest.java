// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import static dev.demarche.english.entities.Names.namesBy;

import org.junit.jupiter.api.Test;

/** What the recogniser without trained parameters finds, one sentence a rule. */
class LexiconRecognizerTest {

  private static final LexiconRecognizer RECOGNIZER = new LexiconRecognizer();

  private static Names names(String text) {
    return namesBy(RECOGNIZER, text);
  }

  @Test
  void leavesTitlesOut() {
    names("They met President Amara Diallo and Foreign Minister Lee Do-yun.")
        .are("Amara Diallo PERSON", "Lee Do-yun PERSON");
  }

  @Test
  void leavesThePossessiveOut() {
    names("It was Norway's answer to Elena Marković's letter.")
        .are("Norway COUNTRY", "Elena Marković PERSON");
  }

  @Test
  void remembersTheSurname() {
    names("Elena Marković arrived late. The crowd waited for Marković in the rain.")
        .are("Elena Marković PERSON", "Marković PERSON");
  }

  @Test
  void headWordsMakeAgencies() {
    names("The Ministry of Health and Welfare asked the Velden Police Department for help.")
        .are("Ministry of Health and Welfare AGENCY", "Velden Police Department AGENCY");
  }

  @Test
  void countryBeforeItsDepartmentIsANameOfItsOwn() {
    names("He flew with the US Air Force to see the U.S. Department of State.")
        .are("US Air Force AGENCY", "U.S. COUNTRY", "Department of State AGENCY");
  }

  @Test
  void joinedWordsAreNoNames() {
    names("The U.S.-led force and a Tehran-backed militia left.").are();
  }

  @Test
  void cityAndCountryAreTwoNames() {
    names("The talks in Paris, France, went on.").are("Paris LOCATION", "France COUNTRY");
  }

  @Test
  void linesOfCapitals() {
    names("FRANCE SAYS NORWAY MUST PAY FOR THE BRIDGE").are("FRANCE COUNTRY", "NORWAY COUNTRY");
  }

  @Test
  void openingWordsAreNoNames() {
    names("Officials waited. However, nobody came. Police said so.").are();
  }
}
