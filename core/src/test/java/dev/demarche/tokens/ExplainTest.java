// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.Cut.cut;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The explanation names rules, and tells of the tokens that the fast path finds. */
class ExplainTest {

  private static final Path CORPORA = Path.of("../../shared/data");
  private static final List<String> FOLDERS = List.of("tokens", "wire", "quotes");
  private static final String KEY = "\"text\":";

  @Test
  void namesTheRuleBehindEachToken() {
    cut("He didn't meet Gen. J. Ito.")
        .into("He", "did", "n't", "meet", "Gen.", "J.", "Ito", ".")
        .by(TokenRule.WORD, "He")
        .by(TokenRule.NEGATION, "n't")
        .by(TokenRule.ABBREVIATION, "Gen.")
        .by(TokenRule.INITIAL, "J.")
        .by(TokenRule.FULL_STOP, ".");
  }

  @Test
  void agreesWithTheFastPathOnTheSampleArticles() throws IOException {
    List<String> texts = SampleArticles.texts();
    assertThat(texts).isNotEmpty();
    for (String text : texts) {
      Cut.assertInvariants(text, Cut.SPLITTING);
      Cut.assertInvariants(text, Cut.KEEPING);
    }
  }

  @Test
  void agreesWithTheFastPathOnTheCorpora() throws IOException {
    assumeTrue(Files.isDirectory(CORPORA), "skipped: no corpora at " + CORPORA.toAbsolutePath());
    int texts = 0;
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.list(CORPORA.resolve(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
          try (Stream<String> lines = Files.lines(file, UTF_8)) {
            texts += lines.mapToInt(ExplainTest::assertLineAgrees).sum();
          }
        }
      }
    }
    assertThat(texts).as("texts in " + CORPORA).isPositive();
  }

  /** The number of texts in a line of JSON, which is one or none. */
  private static int assertLineAgrees(String line) {
    int key = line.indexOf(KEY);
    if (key < 0) {
      return 0;
    }
    Cut.assertInvariants(string(line, line.indexOf('"', key + KEY.length()) + 1), Cut.SPLITTING);
    return 1;
  }

  /** The string of JSON that starts at an index. */
  private static String string(String json, int start) {
    StringBuilder text = new StringBuilder();
    for (int i = start; json.charAt(i) != '"'; i++) {
      char c = json.charAt(i);
      if (c == '\\') {
        char escaped = json.charAt(++i);
        int simple = "nrtbf".indexOf(escaped);
        if (escaped == 'u') {
          c = (char) Integer.parseInt(json, i + 1, i + 5, 16);
          i += 4;
        } else {
          c = simple < 0 ? escaped : "\n\r\t\b\f".charAt(simple);
        }
      }
      text.append(c);
    }
    return text.toString();
  }
}
