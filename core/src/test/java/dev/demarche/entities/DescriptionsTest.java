// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import static dev.demarche.entities.ResolvedText.resolved;

import org.junit.jupiter.api.Test;

/** Which roles a text gives people beside their names. */
class DescriptionsTest {

  @Test
  void theTitleBeforeAName() {
    resolved("{N South Korean} Defense Minister {P Lee Do-yun} left.")
        .haveDescriptions("Lee Do-yun: South Korean Defense Minister | Defense Minister | - | KR");
    resolved("{A Foreign Ministry} spokeswoman {P Ann Roe} left.")
        .haveDescriptions(
            "Ann Roe: Foreign Ministry spokeswoman | spokeswoman | Foreign Ministry | -");
    resolved("{N Norwegian} foreign ministry spokesman {P Bo Li} left.")
        .haveDescriptions(
            "Bo Li: Norwegian foreign ministry spokesman | foreign ministry spokesman | - | NO");
    resolved("Former {C U.S.} Secretary of State {P Ann Roe} left.")
        .haveDescriptions("Ann Roe: Former U.S. Secretary of State | Secretary of State | - | US");
  }

  @Test
  void aHyphenJoinsATitle() {
    resolved("{A UN} Secretary-General {P Ann Roe} left.")
        .haveDescriptions("Ann Roe: UN Secretary-General | Secretary-General | UN | -");
  }

  @Test
  void theAppositionBehindAName() {
    resolved(
            "{P Ihor Melnyk}, head of {C Ukraine}'s {A Center for Strategic Communications}, left.")
        .haveDescriptions(
            "Ihor Melnyk: head of Ukraine's Center for Strategic Communications | head"
                + " | Center for Strategic Communications | UA");
    resolved("{P Ann Roe}, the {N British} foreign secretary, left.")
        .haveDescriptions("Ann Roe: British foreign secretary | foreign secretary | - | GB");
    resolved("{P Ann Roe}, 34, a nurse at the hospital, left.")
        .haveDescriptions("Ann Roe: nurse at the hospital | nurse | - | -");
    resolved("{P Ann Roe}, chairman and chief executive of {O Velden Motors}, left.")
        .haveDescriptions(
            "Ann Roe: chairman and chief executive of Velden Motors | chairman and chief executive"
                + " | Velden Motors | -");
    resolved("{P Ann Roe}, secretary of state, left.")
        .haveDescriptions("Ann Roe: secretary of state | secretary of state | - | -");
  }

  @Test
  void theAppositionBeforeAName() {
    resolved("The spokesman for the ministry, {P Bo Li}, left.")
        .haveDescriptions("Bo Li: spokesman for the ministry | spokesman | - | -");
    resolved("{O Velden Motors}'s chief executive, {P Ann Roe}, left.")
        .haveDescriptions(
            "Ann Roe: Velden Motors's chief executive | chief executive | Velden Motors | -");
  }

  @Test
  void theCountryOfAnEmployer() {
    resolved("{P Bo Li}, a spokesman for the {A Kremlin}, left.")
        .haveDescriptions("Bo Li: spokesman for the Kremlin | spokesman | Kremlin | RU");
  }

  @Test
  void theCountryOfARoleIsNotTheOneItDealsWith() {
    resolved("The {C U.S.} special envoy for {C Iran}, {P Ann Roe}, left.")
        .haveDescriptions("Ann Roe: U.S. special envoy for Iran | special envoy | - | US");
    resolved("{P Ann Roe}, {C China}'s ambassador to the {A United Nations}, left.")
        .haveDescriptions(
            "Ann Roe: China's ambassador to the United Nations | ambassador | - | CN");
    resolved("{P Ann Roe}, a critic of the {A Kremlin}, left.")
        .haveDescriptions("Ann Roe: critic of the Kremlin | critic | - | -");
  }

  @Test
  void peopleOfAListAreNotDescribedByEachOther() {
    resolved("They met {P Ann Roe}, Foreign Minister {P Bo Li} and Defense Minister {P Cai Wu}.")
        .haveDescriptions(
            "Bo Li: Foreign Minister | Foreign Minister | - | -",
            "Cai Wu: Defense Minister | Defense Minister | - | -");
    resolved("They met the president, {P Ann Roe}, and {P Bo Li}.").haveDescriptions();
  }

  @Test
  void relativesFormsOfAddressAndClausesAreNoRoles() {
    resolved("His wife, {P Ann Roe}, left.").haveDescriptions();
    resolved("Mr. {P Roe} left.").haveDescriptions();
    resolved("{P Ann Roe}, who leads the party, left.").haveDescriptions();
    resolved("{P Ann Roe}, speaking to reporters, left.").haveDescriptions();
  }

  @Test
  void eachRoleOnceAndTheOneThatTellsMore() {
    resolved(
            "President {P Ann Roe} left. {N Kenyan} President {P Ann Roe} left. President {P Roe}.")
        .haveDescriptions("Ann Roe: Kenyan President | President | - | KE");
  }
}
