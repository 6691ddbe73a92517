// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every state and territory of ISO 3166-1 by its names, its people and its capital. */
class CountriesOfTheWorldTest {

  /** In no list of codes: Kosovo, and the states that are no more. */
  private static final Set<String> BESIDE_ISO = Set.of("XK", "SU", "YU", "CS", "DD");

  /** Read as part of another name, or as the US state. */
  private static final Set<String> MISREAD =
      Set.of("I-Kiribati", "Dem. Rep. of Congo", "mainland China", "Georgia");

  /**
   * Capitals of territories and small states that are surnames, given names or common words: one
   * sentence alone does not tell that they are places; and <i>Brussels</i>, which speaks for the
   * European Union.
   */
  private static final Set<String> MISREAD_CAPITALS =
      Set.of(
          "Brussels",
          "Cayenne",
          "Colombo",
          "Diego Garcia",
          "Douglas",
          "Fort-de-France",
          "Hamilton",
          "Jamestown",
          "King Edward Point",
          "Male",
          "Nassau",
          "Saint-Denis",
          "St. George's",
          "St. John's",
          "Stanley",
          "The Valley",
          "Victoria");

  /** A namesake that comes first. */
  private static final Set<String> LESSER_NAMESAKES = Set.of("NF");

  @Test
  void theListIsComplete() throws IOException {
    assertThat(countries().stream().map(country -> country.get(0)))
        .containsAll(Set.of(Locale.getISOCountries()))
        .filteredOn(code -> !Set.of(Locale.getISOCountries()).contains(code))
        .containsExactlyInAnyOrderElementsOf(BESIDE_ISO);
  }

  @Test
  void everyNameHasItsCode() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (List<String> country : countries()) {
      for (String name : forms(country, 1, 2).toList()) {
        String sentence = "Envoys from " + name + " and five other states met on Friday.";
        check(sentence, name, " COUNTRY " + country.get(0), wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyAdjectiveHasItsCode() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (List<String> country : countries()) {
      for (String adjective : forms(country, 3).limit(1).toList()) {
        String place = country.get(1);
        String sentence = "A group of " + adjective + " officials signed it in " + place + ".";
        check(sentence, adjective, " NATIONALITY " + country.get(0), wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPeopleHasItsCode() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (List<String> country : countries()) {
      for (String people : forms(country, 5).toList()) {
        String sentence = "Three " + people + " were released from prison, the ministry said.";
        check(sentence, people, " NATIONALITY " + country.get(0), wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyCapitalSpeaksForItsGovernment() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (List<String> country : countries()) {
      String code = country.get(0);
      for (String capital : forms(country, 6).limit(1).toList()) {
        ReadNames read =
            ReadNames.in(capital + " rejected the accusations and summoned the envoy.");
        boolean expected = !MISREAD_CAPITALS.contains(capital) && !LESSER_NAMESAKES.contains(code);
        if (read.leads(capital, code) != expected) {
          wrong.add(read.toString());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void check(String sentence, String name, String rest, List<String> wrong) {
    ReadNames read = ReadNames.in(sentence);
    if (read.has(name + rest) == MISREAD.contains(name)) {
      wrong.add(read.toString());
    }
  }

  private static Stream<String> forms(List<String> country, int... columns) {
    return Arrays.stream(columns)
        .boxed()
        .flatMap(column -> Splitter.on('|').splitToStream(country.get(column)))
        .filter(form -> !form.equals("-"));
  }

  private static List<List<String>> countries() throws IOException {
    return Resources.readLines(
            Resources.getResource("dev/demarche/lexicon/countries.tsv"), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Splitter.on('\t').splitToList(line))
        .toList();
  }
}
