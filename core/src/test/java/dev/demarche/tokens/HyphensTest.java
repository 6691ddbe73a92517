// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.Cut.cut;
import static dev.demarche.tokens.Cut.cutKeepingHyphens;

import org.junit.jupiter.api.Test;

/** The option that keeps hyphens, beside the default. */
class HyphensTest {

  @Test
  void wordsAndNumbersAreKept() {
    cutKeepingHyphens("well-known son-in-law").intoAll("well-known son-in-law");
    cutKeepingHyphens("10-12 15-year 50-year-old").intoAll("10-12 15-year 50-year-old");
    cutKeepingHyphens("1,000-1,500 3.5-4.2 F-16").intoAll("1,000-1,500 3.5-4.2 F-16");
    cut("10-12 15-year").intoAll("10 - 12 15 - year");
  }

  @Test
  void aSpanOfNumbersIsANumber() {
    cutKeepingHyphens("10-12, 15-year")
        .by(TokenRule.HYPHENATED_NUMBER, "10-12")
        .by(TokenRule.HYPHENATED, "15-year");
  }

  @Test
  void abbreviationsAndUnitsAreKept() {
    cutKeepingHyphens("U.S.-led, anti-U.S.-led").intoAll("U.S.-led , anti-U.S.-led");
    cutKeepingHyphens("5pm-6pm, a 5km-long road").intoAll("5pm-6pm , a 5km-long road");
    cut("U.S.-led, 5km-long").intoAll("U.S. - led , 5 km - long");
  }

  @Test
  void cliticsArePartedAllTheSame() {
    cutKeepingHyphens("the vice-president's").intoAll("the vice-president 's");
    cutKeepingHyphens("the 15-year-olds' test").intoAll("the 15-year-olds ' test");
  }

  @Test
  void hyphensBesideBlanksOrMarksPart() {
    cutKeepingHyphens("he - she, pre- and -led").intoAll("he - she , pre - and - led");
    cutKeepingHyphens("(a)-b 5%-10%").intoAll("( a ) - b 5 % - 10 %");
  }

  @Test
  void dashesPart() {
    cutKeepingHyphens("2019–20 he--she a—b").intoAll("2019 – 20 he -- she a — b");
  }

  @Test
  void addressesAndTelephoneNumbersAreTheSame() {
    cutKeepingHyphens("a-b@acme-x.org 202-555-0100").intoAll("a-b@acme-x.org 202-555-0100");
  }
}
