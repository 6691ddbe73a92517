// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english;

import static dev.demarche.english.ReadNames.in;

import org.junit.jupiter.api.Test;

/** States that are no more, as docs/annotation.md says. */
class HistoricStatesTest {

  @Test
  void dissolvedStatesKeepTheirCodes() {
    in("The Soviet Union collapsed in 1991.").are("Soviet Union COUNTRY SU");
    in("The former Yugoslavia broke apart in the 1990s.").are("Yugoslavia COUNTRY YU");
    in("Czechoslovakia split into the Czech Republic and Slovakia in 1993.")
        .are("Czechoslovakia COUNTRY CS", "Czech Republic COUNTRY CZ", "Slovakia COUNTRY SK");
    in("He fled from East Germany in 1961.").are("East Germany COUNTRY DD");
  }

  @Test
  void abbreviationsAndAdjectivesToo() {
    in("The USSR sent tanks to Czechoslovakia in 1968.")
        .are("USSR COUNTRY SU", "Czechoslovakia COUNTRY CS");
    in("He served in the Soviet army.").are("Soviet NATIONALITY SU");
    in("Yugoslav troops left Kosovo in 1999.").are("Yugoslav NATIONALITY YU", "Kosovo COUNTRY XK");
    in("East German border guards shot him.").are("East German NATIONALITY DD");
    in("Czechoslovak officials denied it.").are("Czechoslovak NATIONALITY CS");
  }

  @Test
  void formerNamesHaveTodaysCode() {
    in("Zaire was renamed in 1997.").are("Zaire COUNTRY CD");
    in("Rhodesia declared independence.").are("Rhodesia COUNTRY ZW");
    in("South Vietnam fell in 1975.").are("South Vietnam COUNTRY VN");
    in("He fled from East Germany to West Germany in 1961.")
        .are("East Germany COUNTRY DD", "West Germany COUNTRY DE");
  }

  @Test
  void aSuccessorIsAnotherCountry() {
    in("The Soviet Union signed the treaty; Russia left it.")
        .are("Soviet Union COUNTRY SU", "Russia COUNTRY RU");
    in("The former Soviet republic of Moldova asked for help.")
        .are("Soviet NATIONALITY SU", "Moldova COUNTRY MD");
  }
}
