// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import dev.demarche.Document;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Pipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every country by its name and by its adjective, in an invented sentence. */
class CountriesOfTheWorldTest {

  /** Its hyphen parts words elsewhere in English. */
  private static final Set<String> EXCEPTIONS = Set.of("I-Kiribati");

  private static final Pipeline PIPELINE = Pipeline.of("english");

  @Test
  void everyNameHasItsCode() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (List<String> country : countries()) {
      check(
          "Ministers from " + country.get(1) + " signed the treaty on Monday.",
          country.get(1),
          EntityType.COUNTRY,
          country.get(0),
          wrong);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyAdjectiveHasItsCode() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (List<String> country : countries()) {
      String adjective = Splitter.on('|').splitToList(country.get(3)).get(0);
      if (!adjective.equals("-")) {
        check(
            "A group of " + adjective + " officials signed the treaty in " + country.get(1) + ".",
            adjective,
            EntityType.NATIONALITY,
            country.get(0),
            wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void check(
      String sentence, String form, EntityType type, String code, List<String> wrong) {
    Document document = PIPELINE.analyze(sentence);
    boolean right =
        document.mentions().stream()
            .anyMatch(
                mention ->
                    mention.text().equals(form)
                        && mention.type() == type
                        && code.equals(document.entity(mention).country()));
    if (!right && !EXCEPTIONS.contains(form)) {
      wrong.add(sentence + " -> " + document.mentions().stream().map(Mention::toString).toList());
    }
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
