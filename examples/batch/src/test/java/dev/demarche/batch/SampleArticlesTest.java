// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static dev.demarche.batch.Cli.demarche;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole way, from the sample articles through the default engine to each format. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleArticlesTest {

  private static final Path ARTICLES = Path.of("../articles");

  private final OutputSchema schema = new OutputSchema();
  private Cli lines;

  @BeforeAll
  void analyze() {
    lines = demarche("analyze", "--format", "jsonl", "--tokens", ARTICLES);
  }

  @Test
  void everyArticleHasItsResultInOrder() throws IOException {
    assertThat(lines.err()).isEmpty();
    assertThat(lines.status()).isZero();
    try (Stream<Path> files = Files.list(ARTICLES)) {
      assertThat(lines.ids())
          .isEqualTo(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".txt"))
                  .map(name -> name.replace(".txt", ""))
                  .sorted()
                  .toList());
    }
  }

  @Test
  void everyDocumentIsOfTheSchema() {
    assertThat(lines.out().lines()).allSatisfy(line -> assertThat(schema.errors(line)).isEmpty());
  }

  @Test
  void everyDocumentHasQuotesSpeakersAndCountries() {
    for (Json document : lines.documents()) {
      assertThat(document.list("quotes")).as(document.string("id")).hasSizeGreaterThan(10);
      assertThat(document.at("quotes").toString()).containsPattern("\"speaker\":\\d");
      assertThat(document.at("entities").toString()).containsPattern("\"country\":\"[A-Z]{2}\"");
    }
  }

  @Test
  void mentionsAreInOrderAndOfTheEntityThatTheyName() {
    for (Json document : lines.documents()) {
      int end = 0;
      for (Json mention : document.list("mentions")) {
        assertThat(mention.integer("span/0")).isGreaterThanOrEqualTo(end);
        end = mention.integer("span/1");
        assertThat(document.integer("entities/" + mention.integer("entity") + "/id"))
            .isEqualTo(mention.integer("entity"));
      }
      assertThat(end).isLessThanOrEqualTo(document.string("text").length());
    }
  }

  @Test
  void bothKindsOfOffsetsMeanTheSameWords() {
    List<Json> units = lines.documents();
    List<Json> points =
        demarche("analyze", "-f", "jsonl", "--tokens", "--offsets", "codepoint", ARTICLES)
            .documents();
    assertThat(units)
        .anyMatch(d -> !d.at("tokens").equals(points.get(units.indexOf(d)).at("tokens")));
    for (int i = 0; i < units.size(); i++) {
      assertThat(tokens(points.get(i), true)).isEqualTo(tokens(units.get(i), false));
    }
  }

  @Test
  void textAndWebPageHoldEveryHeadline() throws IOException {
    String text = demarche("analyze", ARTICLES).out();
    String page = demarche("analyze", "--format", "html", ARTICLES).out();
    for (Json document : lines.documents()) {
      String headline = document.string("text").lines().findFirst().orElseThrow();
      assertThat(text).contains(headline);
      assertThat(page.replace("&#39;", "'")).contains(headline);
    }
  }

  private static List<String> tokens(Json document, boolean codePoints) {
    String text = document.string("text");
    List<String> tokens = new ArrayList<>();
    for (Json span : document.list("tokens")) {
      int start = span.integer("0");
      int end = span.integer("1");
      tokens.add(
          codePoints
              ? text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
              : text.substring(start, end));
    }
    return tokens;
  }
}
