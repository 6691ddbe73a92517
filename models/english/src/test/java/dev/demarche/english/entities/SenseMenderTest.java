// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

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
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of names that a model took for another thing of the same name. */
class SenseMenderTest {

  private static final Lexicons LEXICONS = Lexicons.load();

  private final List<Name> found = new ArrayList<>();
  private String text = "";

  private SenseMenderTest in(String text) {
    this.text = text;
    return this;
  }

  private SenseMenderTest found(String surface, EntityType type) {
    int from = found.isEmpty() ? 0 : found.get(found.size() - 1).span().end();
    int start = text.indexOf(surface, from);
    found.add(new Name(new Span(start, start + surface.length()), type, 0.8));
    return this;
  }

  private void becomes(String... expected) {
    Sentences sentences =
        new EnglishSentenceSplitter().split(new EnglishTokenizer().tokenize(text));
    Words words = new Words(sentences);
    List<Piece> mended = new SenseMender(LEXICONS, words).mend(Piece.of(found, words));
    new Names(text, Piece.names(mended, words)).are(expected);
  }

  @Test
  void peopleAloneHaveAnAge() {
    in("They asked Georgia, 34, a nurse.").found("Georgia", LOCATION).becomes("Georgia PERSON");
  }

  @Test
  void aNumberThatIsNoAge() {
    in("It flew to Georgia, 3,400 miles away.")
        .found("Georgia", COUNTRY)
        .becomes("Georgia COUNTRY");
  }

  @Test
  void aStateIsNobody() {
    in("They asked Michigan for help.").found("Michigan", PERSON).becomes("Michigan LOCATION");
  }

  @Test
  void aSurnameThatIsACapitalStaysAPerson() {
    in("They asked Oslo for help, and Anna Oslo came.")
        .found("Oslo", PERSON)
        .found("Anna Oslo", PERSON)
        .becomes("Oslo PERSON", "Anna Oslo PERSON");
    found.clear();
    in("They asked Mr. Oslo.").found("Oslo", PERSON).becomes("Oslo PERSON");
  }

  @Test
  void aGivenNameThatIsAStateStaysAPerson() {
    in("They asked Virginia for help.").found("Virginia", PERSON).becomes("Virginia PERSON");
  }

  @Test
  void theArticleIsNoPartOfACountry() {
    in("The USSR agreed.").found("The USSR", ORGANIZATION).becomes("USSR COUNTRY");
  }

  @Test
  void wordsBesideTheNameTellItsSense() {
    in("She ate a Turkey sandwich.").found("Turkey", COUNTRY).becomes();
    found.clear();
    in("He lives in Niger state.").found("Niger", COUNTRY).becomes("Niger LOCATION");
    found.clear();
    in("He lives in the province of Luxembourg.")
        .found("Luxembourg", COUNTRY)
        .becomes("Luxembourg LOCATION");
  }

  @Test
  void otherNamesTellItsSense() {
    in("Georgia and Armenia agreed.").found("Georgia", LOCATION).becomes("Georgia COUNTRY");
    found.clear();
    in("Georgia and Michigan agreed.").found("Georgia", COUNTRY).becomes("Georgia LOCATION");
  }
}
