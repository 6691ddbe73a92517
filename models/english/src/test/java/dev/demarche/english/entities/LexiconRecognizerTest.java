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

  @Test
  void georgiaAmongUsStatesIsAState() {
    names("Voters in Georgia and Michigan waited; Atlanta was calm.").has("Georgia LOCATION");
    names("Talks between Georgia and Abkhazia began in Tbilisi.").has("Georgia COUNTRY");
  }

  @Test
  void birdsAndDishesAreNoCountries() {
    names("She ate a Turkey sandwich.").are();
  }

  @Test
  void countryNamesInsideNamesOfPeople() {
    names("They saw Michael Jordan and Chad Whitfield.")
        .are("Michael Jordan PERSON", "Chad Whitfield PERSON");
  }

  @Test
  void countryOrStateBeforeAGovernor() {
    names("Kenya's President Amara Diallo met Scotland First Minister Fiona Reid.")
        .are("Kenya COUNTRY", "Amara Diallo PERSON", "Scotland COUNTRY", "Fiona Reid PERSON");
  }

  @Test
  void theNorthIsACountryInNewsOfTheKoreas() {
    names("North Korea fired a missile. The North said it was a test. They drove to the north.")
        .are("North Korea COUNTRY", "North COUNTRY");
  }

  @Test
  void theArticleBelongsToAPaper() {
    names("She spoke to The Harbour Gazette on Monday.").are("The Harbour Gazette ORGANIZATION");
  }

  @Test
  void abbreviationsTakeTheTypeOfTheirName() {
    names("The Velden Maritime Authority (VMA) waited. The VMA was not asked.")
        .are("Velden Maritime Authority AGENCY", "VMA AGENCY", "VMA AGENCY");
  }

  @Test
  void arabicArticlesBelongToTheName() {
    names("They asked Yusuf al-Karim. Al-Karim and other pro-Brussels voices kept silent.")
        .are("Yusuf al-Karim PERSON", "Al-Karim PERSON");
  }
}
