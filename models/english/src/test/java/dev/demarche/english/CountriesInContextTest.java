// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english;

import static dev.demarche.english.ReadNames.in;

import org.junit.jupiter.api.Test;

/** Names that a country shares with another country, a state, a person, a bird or a dish. */
class CountriesInContextTest {

  @Test
  void georgiaUnderAGovernorIsAState() {
    in("Georgia's Governor Brian Kemp signed the bill.")
        .are("Georgia LOCATION", "Brian Kemp PERSON");
    in("Georgia Gov. Dale Hartwick and Texas Gov. Ann Reyes signed the letter.")
        .are("Georgia LOCATION", "Dale Hartwick PERSON", "Texas LOCATION", "Ann Reyes PERSON");
  }

  @Test
  void georgiaBesideOtherStatesIsAState() {
    in("Voters in Georgia and Michigan went to the polls.")
        .are("Georgia LOCATION", "Michigan LOCATION");
    in("The storm moved across Florida, Georgia and Alabama on Sunday.")
        .are("Florida LOCATION", "Georgia LOCATION", "Alabama LOCATION");
    in("The factory will move to the state of Georgia.").are("Georgia LOCATION");
  }

  @Test
  void georgiaBesideItsNeighboursIsACountry() {
    in("Talks between Georgia and Armenia began in Yerevan on Monday.")
        .are("Georgia COUNTRY GE", "Armenia COUNTRY AM", "Yerevan LOCATION");
    in("Russian troops entered Georgia in 2008.")
        .are("Russian NATIONALITY RU", "Georgia COUNTRY GE");
    in("Georgia's prime minister told reporters in Tbilisi that the talks had failed.")
        .are("Georgia COUNTRY GE", "Tbilisi LOCATION");
    in("The Georgian government rejected the accusations.").are("Georgian NATIONALITY GE");
  }

  @Test
  void georgiaIsAPersonToo() {
    in("\"I was shocked,\" said Georgia, 34, a nurse from Leeds.")
        .are("Georgia PERSON", "Leeds LOCATION");
    in("Georgia Whitfield, a teacher from Leeds, said she would appeal.")
        .are("Georgia Whitfield PERSON", "Leeds LOCATION");
  }

  @Test
  void jordanIsACountryOrAPerson() {
    in("Jordan summoned the Syrian ambassador on Monday.")
        .are("Jordan COUNTRY JO", "Syrian NATIONALITY SY");
    in("Jordan, Egypt and Qatar urged Israel to stop the raid.")
        .are("Jordan COUNTRY JO", "Egypt COUNTRY EG", "Qatar COUNTRY QA", "Israel COUNTRY IL");
    in("Michael Jordan sold his stake in the team. Jordan said he was grateful.")
        .are("Michael Jordan PERSON", "Jordan PERSON");
    in("Coach Jordan Vale said the club would not sell him.").are("Jordan Vale PERSON");
    in("\"I never met him,\" Jordan, 27, told the court.").are("Jordan PERSON");
    in("Jordanian police arrested Jordan Miles, 29, a tourist.")
        .are("Jordanian NATIONALITY JO", "Jordan Miles PERSON");
    in("The Jordan River has fallen to its lowest level.").are("Jordan River LOCATION");
  }

  @Test
  void chadIsACountryOrAPerson() {
    in("Chad accused Sudan's army of shelling the town.")
        .are("Chad COUNTRY TD", "Sudan COUNTRY SD");
    in("Chad Whitfield left the court. Chad told reporters he would appeal.")
        .are("Chad Whitfield PERSON", "Chad PERSON");
    in("Mr. Whitfield, whose brother Chad was killed, said the police had lied.")
        .are("Whitfield PERSON", "Chad PERSON");
    in("Troops from Chad and Niger fought the militants near Lake Chad.")
        .are("Chad COUNTRY TD", "Niger COUNTRY NE", "Lake Chad LOCATION");
  }

  @Test
  void turkeyIsACountryOrABird() {
    in("Turkey said on Monday it would send troops to northern Syria.")
        .are("Turkey COUNTRY TR", "Syria COUNTRY SY");
    in("She ate a turkey sandwich on the train.").are();
    in("She ate a Turkey sandwich on the train.").are();
    in("Turkey sandwiches were served to the delegates.").are();
    in("Turkey farms near Norwich were quarantined.").are("Norwich LOCATION");
  }

  @Test
  void fourGuineas() {
    in("Leaders of Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea met in Lima.")
        .are(
            "Guinea COUNTRY GN",
            "Guinea-Bissau COUNTRY GW",
            "Equatorial Guinea COUNTRY GQ",
            "Papua New Guinea COUNTRY PG",
            "Lima LOCATION");
    in("The Bissau-Guinean army denied the coup.").are("Bissau-Guinean NATIONALITY GW");
    in("Papua New Guinean police fired tear gas.").are("Papua New Guinean NATIONALITY PG");
    in("Guinean soldiers seized power in Conakry.")
        .are("Guinean NATIONALITY GN", "Conakry LOCATION");
    in("Guinean officials in Malabo denied the claims.")
        .are("Guinean NATIONALITY GQ", "Malabo LOCATION");
    in("Ships entered the Gulf of Guinea on Monday.").are("Gulf of Guinea LOCATION");
    in("Scientists tested the drug on guinea pigs.").are();
  }

  @Test
  void twoCongos() {
    in("The Democratic Republic of the Congo accused Rwanda of backing the rebels.")
        .are("Democratic Republic of the Congo COUNTRY CD", "Rwanda COUNTRY RW");
    in("DR Congo and the Republic of the Congo signed a treaty.")
        .are("DR Congo COUNTRY CD", "Republic of the Congo COUNTRY CG");
    in("Congo-Brazzaville and Congo-Kinshasa signed the accord.")
        .are("Congo-Brazzaville COUNTRY CG", "Congo-Kinshasa COUNTRY CD");
    in("The DRC said on Monday that rebels had taken the town.").are("DRC COUNTRY CD");
    in("Congo said on Monday that rebels had taken Goma.").are("Congo COUNTRY CD", "Goma LOCATION");
    in("Congo's president spoke in Brazzaville.").are("Congo COUNTRY CG", "Brazzaville LOCATION");
    in("The Congolese government in Brazzaville denied the report.")
        .are("Congolese NATIONALITY CG", "Brazzaville LOCATION");
    in("Boats sank on the Congo River on Sunday.").are("Congo River LOCATION");
  }

  @Test
  void nigerAndNigeria() {
    in("Niger and Nigeria reopened their border on Monday.")
        .are("Niger COUNTRY NE", "Nigeria COUNTRY NG");
    in("Nigerien troops crossed into Nigeria, Nigerian officials said.")
        .are("Nigerien NATIONALITY NE", "Nigeria COUNTRY NG", "Nigerian NATIONALITY NG");
    in("Gunmen attacked a village in Nigeria's Niger state.")
        .are("Nigeria COUNTRY NG", "Niger LOCATION");
    in("The Niger River burst its banks.").are("Niger River LOCATION");
  }

  @Test
  void dominicaAndTheDominicanRepublic() {
    in("Dominica and the Dominican Republic signed a trade pact.")
        .are("Dominica COUNTRY DM", "Dominican Republic COUNTRY DO");
    in("Dominican police arrested two men in Santo Domingo.")
        .are("Dominican NATIONALITY DO", "Santo Domingo LOCATION");
    in("Dominican officials in Roseau asked for help.")
        .are("Dominican NATIONALITY DM", "Roseau LOCATION");
  }

  @Test
  void irelandAndNorthernIreland() {
    in("Ireland and Northern Ireland share a border of 500 km.")
        .are("Ireland COUNTRY IE", "Northern Ireland COUNTRY GB");
    in("Irish officials met the Northern Irish parties in Belfast.")
        .are("Irish NATIONALITY IE", "Northern Irish NATIONALITY GB", "Belfast LOCATION");
    in("The Republic of Ireland will hold a referendum.").are("Republic of Ireland COUNTRY IE");
  }

  @Test
  void macedoniaIsACountryOrARegion() {
    in("North Macedonia's parliament approved it. Macedonia had waited for years.")
        .are("North Macedonia COUNTRY MK", "Macedonia COUNTRY MK");
    in("The former Yugoslav Republic of Macedonia applied in 2004.")
        .are("former Yugoslav Republic of Macedonia COUNTRY MK");
    in("Farmers in the Greek region of Macedonia blocked a road near Thessaloniki.")
        .are("Greek NATIONALITY GR", "Macedonia LOCATION", "Thessaloniki LOCATION");
  }

  @Test
  void theNorthIsACountryInNewsOfTheKoreas() {
    in("South Korea fired back. The North said nothing.")
        .are("South Korea COUNTRY KR", "North COUNTRY KP");
    in("The army moved troops from the north to the south.").are();
  }
}
