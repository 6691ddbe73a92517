// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import static dev.demarche.entities.ResolvedText.resolved;

import org.junit.jupiter.api.Test;

/** Whom pronouns mean. */
class PronounsTest {

  @Test
  void heMeansTheSubjectOfTheSentenceBefore() {
    resolved("{P Owen Hart} met {P Peter Brook}. He left early.").havePronouns("He = Owen Hart");
  }

  @Test
  void sheMeansTheWoman() {
    resolved("{P Owen Hart} met {P Maria Brook}. She left early.")
        .havePronouns("She = Maria Brook");
  }

  @Test
  void titlesTellTheSex() {
    resolved("Mr. {P Roe} met Ms. {P Dahl}. She left. He stayed.")
        .havePronouns("She = Dahl", "He = Roe");
  }

  @Test
  void nounsTellTheSex() {
    resolved("{P Roe}, a spokeswoman, met {P Dahl}, the chairman. She left. He stayed.")
        .havePronouns("She = Roe", "He = Dahl");
    resolved("{P Roe} and his wife {P Dahl} came. She left.")
        .havePronouns("his = Roe", "She = Dahl");
  }

  @Test
  void anEarlierPronounTellsTheSex() {
    resolved("{P Roe} raised her hand. {P Dahl} said she agreed with him. ")
        .havePronouns("her = Roe", "she = Dahl");
  }

  @Test
  void possessiveMeansTheSubjectOfItsSentence() {
    resolved("{P Owen Hart} gave {P Peter Brook} a copy of his book.")
        .havePronouns("his = Owen Hart");
  }

  @Test
  void objectIsNotTheSubjectOfItsClause() {
    resolved("{P Peter Brook} waited. {P Owen Hart} told him everything.")
        .havePronouns("him = Peter Brook");
  }

  @Test
  void reflexiveIsTheSubjectOfItsClause() {
    resolved("{P Peter Brook} waited. {P Owen Hart} hurt himself.")
        .havePronouns("himself = Owen Hart");
  }

  @Test
  void aChainOfPronounsStaysWithOnePerson() {
    resolved("{P Owen Hart} met {P Peter Brook}. He was late. His car had broken down. He left.")
        .havePronouns("He = Owen Hart", "His = Owen Hart", "He = Owen Hart");
  }

  @Test
  void insideAQuotationHeIsNotTheSpeaker() {
    resolved("{P Peter Brook} resigned. \"He was tired,\" {P Owen Hart} said.")
        .havePronouns("He = Peter Brook");
  }

  @Test
  void openingPhraseMeansTheSubjectBehindIt() {
    resolved("In her first speech, {P Maria Brook} thanked the crew.")
        .havePronouns("her = Maria Brook");
  }

  @Test
  void somebodyWithoutANameIsLeftOut() {
    resolved("{P Owen Hart} spoke. A man shouted. He was led away.").havePronouns();
  }

  @Test
  void theMinisterIsTheOneWhoWasCalledSo() {
    resolved("Minister {P Owen Hart} met {P Peter Brook}. The minister smiled. He left.")
        .havePronouns("He = Owen Hart");
  }

  @Test
  void withoutAnybodyNothingIsResolved() {
    resolved("He left. She stayed.").havePronouns();
  }

  @Test
  void farPersonsAreForgotten() {
    resolved("{P Owen Hart} left. " + "Rain fell. ".repeat(7) + "He ran.").havePronouns();
  }

  @Test
  void itThatSaysMeansTheBodyThatSpokeLast() {
    resolved("The {A Norland Coast Guard} said a ship sank. It said nobody was hurt.")
        .havePronouns("It = Norland Coast Guard");
  }

  @Test
  void itsMeansTheOnlyBodyBeforeItIfThatIsTheSubject() {
    resolved("{O Balder Motors} closed its plant.").havePronouns("its = Balder Motors");
    resolved("{C Norway} told {C Sweden} its offer had failed.").havePronouns();
  }

  @Test
  void otherItsAreLeftOut() {
    resolved("{O Balder Motors} grew. It rained. They left.").havePronouns();
  }
}
