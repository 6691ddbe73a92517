// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads every line of every word list of the core. */
class WordListsTest {

  /** The lists, with the number of their columns. */
  private static final ImmutableMap<String, Integer> COLUMNS =
      ImmutableMap.<String, Integer>builder()
          .put("agencies.tsv", 5)
          .put("agency-heads.tsv", 4)
          .put("countries.tsv", 9)
          .put("given-names.tsv", 3)
          .put("name-variants.tsv", 2)
          .put("nicknames.tsv", 2)
          .put("organization-heads.tsv", 4)
          .put("seats.tsv", 6)
          .put("surname-particles.tsv", 2)
          .put("titles.tsv", 5)
          .buildOrThrow();

  /**
   * No adjective of their own: Congo-Brazzaville's and Dominica's are those of their neighbours
   * with like names; of Jersey, Svalbard and the Vatican news uses none.
   */
  private static final Set<String> WITHOUT_ADJECTIVE = Set.of("CG", "DM", "JE", "SJ", "VA");

  private static List<String> lines(String file) throws IOException {
    URL resource = Resources.getResource("dev/demarche/lexicon/" + file);
    return Resources.readLines(resource, StandardCharsets.UTF_8);
  }

  private static List<String> columns(String line) {
    return Splitter.on('\t').splitToList(line);
  }

  private static Map<String, List<String>> countries() throws IOException {
    Map<String, List<String>> countries = new HashMap<>();
    for (String line : lines("countries.tsv")) {
      if (!line.startsWith("#")) {
        countries.put(columns(line).get(0), columns(line));
      }
    }
    return countries;
  }

  @TestFactory
  List<DynamicTest> everyLineIsWellFormed() {
    return COLUMNS.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry)))
        .toList();
  }

  private static void check(Map.Entry<String, Integer> list) throws IOException {
    Set<String> seen = new HashSet<>();
    boolean header = true;
    for (String line : lines(list.getKey())) {
      if (line.startsWith("#")) {
        assertThat(header).as("a # line behind the header: %s", line).isTrue();
        continue;
      }
      header = false;
      assertThat(seen.add(line)).as("the line stands twice: %s", line).isTrue();
      List<String> columns = columns(line);
      assertThat(columns).as("columns of: %s", line).hasSize(list.getValue());
      for (String column : columns) {
        assertThat(column).as("a column of: %s", line).isNotEmpty().isEqualTo(column.strip());
        for (String form : Splitter.on('|').split(column)) {
          assertThat(form).as("a form of: %s", line).isNotEmpty();
        }
      }
    }
    assertThat(seen).isNotEmpty();
  }

  @Test
  void everyStateOfIso3166HasNameAdjectiveAndCapital() throws IOException {
    Map<String, List<String>> countries = countries();
    assertThat(countries).containsKeys(Locale.getISOCountries());
    assertThat(countries).containsKey("XK");
    countries.forEach(
        (code, columns) -> {
          assertThat(columns.get(1)).as("name of %s", code).isNotEqualTo("-");
          if (!columns.get(8).contains("uninhabited") && !WITHOUT_ADJECTIVE.contains(code)) {
            assertThat(columns.get(3)).as("adjective of %s", code).isNotEqualTo("-");
            if (!columns.get(8).contains("historic")) {
              assertThat(columns.get(6)).as("capital of %s", code).isNotEqualTo("-");
            }
          }
        });
  }

  @Test
  void dissolvedStatesAreMarked() throws IOException {
    Map<String, List<String>> countries = countries();
    assertThat(List.of("SU", "YU", "CS", "DD"))
        .allSatisfy(code -> assertThat(countries.get(code).get(8)).contains("historic"));
  }

  @Test
  void codesOfOtherListsAreThoseOfCountries() throws IOException {
    Set<String> codes = new HashSet<>(countries().keySet());
    codes.add("-");
    for (String file : List.of("agencies.tsv", "seats.tsv")) {
      for (String line : lines(file)) {
        if (!line.startsWith("#")) {
          assertThat(codes).as("code of: %s", line).contains(columns(line).get(1));
        }
      }
    }
  }
}
