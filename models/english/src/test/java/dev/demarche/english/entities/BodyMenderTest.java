// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import static dev.demarche.EntityType.AGENCY;
import static dev.demarche.EntityType.COUNTRY;
import static dev.demarche.EntityType.LOCATION;
import static dev.demarche.EntityType.ORGANIZATION;
import static dev.demarche.EntityType.PERSON;

import dev.demarche.EntityType;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.engine.Name;
import dev.demarche.english.sentences.EnglishSentenceSplitter;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is mended of names that a model found; the arguments are the text and what it found. */
class BodyMenderTest {

  private static final Lexicons LEXICONS = Lexicons.load();

  private final List<Name> found = new ArrayList<>();
  private String text = "";

  private BodyMenderTest in(String text) {
    this.text = text;
    return this;
  }

  private BodyMenderTest found(String surface, EntityType type) {
    int start = text.indexOf(surface);
    found.add(new Name(new Span(start, start + surface.length()), type, 0.8));
    found.sort(Comparator.comparingInt(name -> name.span().start()));
    return this;
  }

  private void becomes(String... expected) {
    Sentences sentences =
        new EnglishSentenceSplitter().split(new EnglishTokenizer().tokenize(text));
    Words words = new Words(sentences);
    List<Piece> mended = new BodyMender(LEXICONS, words).mend(Piece.of(found, words));
    new Names(text, Piece.names(mended, words)).are(expected);
  }

  @Test
  void aCountryThatOwnsItsMinistryIsANameOfItsOwn() {
    in("They wrote to Norway's Foreign Ministry.")
        .found("Norway's Foreign Ministry", AGENCY)
        .becomes("Norway COUNTRY", "Foreign Ministry AGENCY");
  }

  @Test
  void aCountryThatOwnsAProvinceIsANameOfItsOwn() {
    in("They live in Nigeria's Niger state.")
        .found("Nigeria's Niger", LOCATION)
        .becomes("Nigeria COUNTRY", "Niger LOCATION");
  }

  @Test
  void theUnitedStatesAndTheirDepartmentsAreTwoNames() {
    in("They wrote to the U.S. Department of Justice.")
        .found("U.S. Department of Justice", AGENCY)
        .becomes("U.S. COUNTRY", "Department of Justice AGENCY");
  }

  @Test
  void theUnitedStatesAndTheirForcesAreOneName() {
    in("They wrote to the US Air Force.")
        .found("US", COUNTRY)
        .found("Air Force", AGENCY)
        .becomes("US Air Force AGENCY");
    found.clear();
    in("They wrote to the US Air Force.")
        .found("US Air Force", AGENCY)
        .becomes("US Air Force AGENCY");
  }

  @Test
  void aCompanyOfACountrysNameIsOneName() {
    in("They flew with US Silverwing Airlines.")
        .found("US Silverwing Airlines", ORGANIZATION)
        .becomes("US Silverwing Airlines ORGANIZATION");
  }

  @Test
  void theArticleThatOpensASentenceIsNoPartOfTheName() {
    in("A Velden Motors car stopped.")
        .found("A Velden Motors", ORGANIZATION)
        .becomes("Velden Motors ORGANIZATION");
  }

  @Test
  void agenciesKnownByNameAreAgencies() {
    in("She spoke for Interpol and the Loya Jirga.")
        .found("Interpol", ORGANIZATION)
        .found("Loya Jirga", LOCATION)
        .becomes("Interpol AGENCY", "Loya Jirga AGENCY");
  }

  @Test
  void aSurnameThatIsAlsoAnAgencysStaysAPerson() {
    in("She met Duma.").found("Duma", PERSON).becomes("Duma PERSON");
  }

  @Test
  void strongHeadsMakeAgencies() {
    in("The Velden Police Department wrote.")
        .found("Velden Police Department", ORGANIZATION)
        .becomes("Velden Police Department AGENCY");
  }

  @Test
  void agenciesKnownByNameAreNotOverlooked() {
    in("The International Atomic Energy Agency wrote to the DoD.")
        .becomes("International Atomic Energy Agency AGENCY", "DoD AGENCY");
  }

  @Test
  void commonWordsWithACapitalAreNoAgencies() {
    in("The Government and the State wrote; a NATO-led force left.").becomes();
  }

  @Test
  void congressIsAPartyInNewsOfIndia() {
    in("In Washington Congress voted.").found("Congress", ORGANIZATION).becomes("Congress AGENCY");
    found.clear();
    in("In Kerala and Karnataka Congress lost to the BJP.")
        .found("Congress", ORGANIZATION)
        .becomes("Congress ORGANIZATION");
  }
}
