// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.Cut.cut;

import org.junit.jupiter.api.Test;

/** What news is full of, beyond the examples of docs/tokens.md. */
class NewsTokensTest {

  @Test
  void possessives() {
    cut("Kim Jong Un's and the U.S.'s").intoAll("Kim Jong Un 's and the U.S. 's");
    cut("Acme Corp.'s chief, O’Brien’s").intoAll("Acme Corp. 's chief , O’Brien ’s");
    cut("the G-7's, 2019's").intoAll("the G - 7 's , 2019 's");
    cut("the Joneses' and boss's").intoAll("the Joneses ' and boss 's");
  }

  @Test
  void possessivesInsideSingleQuotationMarks() {
    cut("'the minister's aide'").intoAll("' the minister 's aide '");
    cut("‘the minister’s aides’ he").intoAll("‘ the minister ’s aides ’ he");
  }

  @Test
  void contractionsInARow() {
    cut("She'd've, I'd've, couldn't've").intoAll("She 'd 've , I 'd 've , could n't 've");
  }

  @Test
  void titlesAndRanks() {
    cut("Lt. Gen. Sir J. R. Smith, Jr., said").intoAll("Lt. Gen. Sir J. R. Smith , Jr. , said");
    cut("Sen. Doe, D-Ore., and Rep. Roe").intoAll("Sen. Doe , D - Ore. , and Rep. Roe");
    cut("Prof. Dr. Ito, Ph.D.").intoAll("Prof. Dr. Ito , Ph.D.");
  }

  @Test
  void nationsAndTimes() {
    cut("U.S.-China talks at 5 p.m. EST").intoAll("U.S. - China talks at 5 p.m. EST");
    cut("the U.A.E. and D.C.").intoAll("the U.A.E. and D.C.");
    cut("9:30pm, 9.30am, 14:00GMT").intoAll("9:30 pm , 9.30 am , 14:00GMT");
    cut("Jan. 5, Sept. 11, Dec. 2024").intoAll("Jan. 5 , Sept. 11 , Dec. 2024");
  }

  @Test
  void money() {
    cut("$1.2bn, €300m, £5,000, ¥100").intoAll("$ 1.2 bn , € 300 m , £ 5,000 , ¥ 100");
    cut("US$5 a barrel, A$10").intoAll("US$ 5 a barrel , A$ 10");
    cut("5%, 0.5 percent, 25-30%").intoAll("5 % , 0.5 percent , 25 - 30 %");
  }

  @Test
  void numbersWithHyphensAndDashes() {
    cut("a 50-year-old, 5-2, 2019–20").intoAll("a 50 - year - old , 5 - 2 , 2019 – 20");
    cut("20-something in the mid-1990s").intoAll("20 - something in the mid-1990s");
    cut("COVID-19, F-16s, Boeing 737-800").intoAll("COVID - 19 , F - 16s , Boeing 737 - 800");
  }

  @Test
  void names() {
    cut("Kim Tae-hyo, al-Assad, Jean-Luc").intoAll("Kim Tae - hyo , al - Assad , Jean - Luc");
    cut("O'Brien, N'Djamena, Xi'an, Sana'a").intoAll("O'Brien , N'Djamena , Xi'an , Sana'a");
    cut("Côte d'Ivoire, D’Angelo, Shi'ite").intoAll("Côte d'Ivoire , D’Angelo , Shi'ite");
    cut("Société Générale, Erdoğan, Łukasz").intoAll("Société Générale , Erdoğan , Łukasz");
  }

  @Test
  void datelines() {
    cut("WASHINGTON (AP) — It").intoAll("WASHINGTON ( AP ) — It");
    cut("SEOUL, Nov. 3 (Reuters) - It").intoAll("SEOUL , Nov. 3 ( Reuters ) - It");
    cut("(AP)--It").intoAll("( AP ) -- It");
  }

  @Test
  void quotations() {
    cut("\"'Yes,' he said,\" she said.").intoAll("\" ' Yes , ' he said , \" she said .");
    cut("“‘Yes,’ he said,” she said.").intoAll("“ ‘ Yes , ’ he said , ” she said .");
    cut("the \"U.S.\" he").intoAll("the \" U.S. \" he");
    cut("\"No!\" \"Why?\"").intoAll("\" No ! \" \" Why ? \"");
  }

  @Test
  void addresses() {
    cut("At www.acme.org/a, x@acme.org.").intoAll("At www.acme.org/a , x@acme.org .");
    cut("#Peace @jane_doe's").intoAll("#Peace @jane_doe 's");
  }

  @Test
  void missingBlanks() {
    cut("He left.Then it rained").intoAll("He left . Then it rained");
    cut("the end.\"Then").intoAll("the end . \" Then");
    cut("one,two;three:four").intoAll("one , two ; three : four");
  }

  @Test
  void emptyTexts() {
    cut("").into();
    cut(" \n\t ").into();
  }
}
