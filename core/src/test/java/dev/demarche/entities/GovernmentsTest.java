// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import static dev.demarche.entities.ResolvedText.resolved;

import dev.demarche.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a capital stands for its government. */
class GovernmentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{L Seoul} rejected the offer.",
        "{L Seoul} has repeatedly denied it.",
        "{L Seoul} will not accept it.",
        "{L Seoul}'s latest offer failed.",
        "They accused {L Seoul} of lying.",
        "They called on {L Seoul} to stop.",
        "Ties with {L Seoul} are bad.",
        "New sanctions against {L Seoul} failed.",
        "The {L Seoul} government fell.",
      })
  void governments(String text) {
    resolved(text).haveTypes(EntityType.COUNTRY).haveCountries("KR").haveNames("South Korea");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Snow fell in {L Seoul}.",
        "A man in {L Seoul} said so.",
        "{L Seoul}'s streets were empty.",
        "{L SEOUL} (Norland News) - Snow fell.",
        "She flew to {L Seoul} on Monday.",
        "{L Seoul} is cold.",
      })
  void cities(String text) {
    resolved(text).haveTypes(EntityType.LOCATION).haveCountries("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{L Seoul} and {L Tokyo} agreed.",
        "Talks between {L Seoul} and {L Tokyo} failed.",
      })
  void pairs(String text) {
    resolved(text).haveCountries("KR", "JP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{C South Korea} spoke. {L Seoul} rejected it in {L Seoul}."})
  void oneNameCanBeBoth(String text) {
    resolved(text).are("South Korea = Seoul", "Seoul");
  }
}
