// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static dev.demarche.batch.Cli.lines;
import static dev.demarche.batch.Cli.linesWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --format jsonl}: what one document looks like. */
class AnalyzeJsonLinesTest {

  private static final String ARTICLE = "“Norway must answer,” said Lindqvist.";

  @TempDir private Path directory;

  @Test
  void hasEveryFieldInAFixedOrder() {
    assertThat(linesWith(ARTICLE, "-").out())
        .isEqualTo(
            "{\"demarche\":1,\"id\":\"stdin\",\"engine\":\"tiny\",\"engineVersion\":\"1.0\",\"offsets\":\"utf16\",\"text\":\"“Norway"
                + " must answer,” said Lindqvist.\",\"sentences\":[[0,37]],\"mentions\":["
                + "{\"span\":[1,7],\"type\":\"COUNTRY\",\"form\":\"NAME\",\"entity\":0,\"score\":0.988},"
                + "{\"span\":[27,36],\"type\":\"PERSON\",\"form\":\"NAME\",\"entity\":1,\"score\":0.988}],"
                + "\"entities\":["
                + "{\"id\":0,\"type\":\"COUNTRY\",\"name\":\"Norway\",\"country\":\"NO\"},"
                + "{\"id\":1,\"type\":\"PERSON\",\"name\":\"Lindqvist\",\"country\":null}],"
                + "\"quotes\":[{\"form\":\"DIRECT\",\"kind\":\"speech\",\"content\":[[0,21]],\"quoted\":[[0,21]],\"cue\":[[22,26]],\"source\":[[27,36]],\"speaker\":1,\"speakerName\":\"Lindqvist\",\"score\":0.5,\"stance\":{\"label\":\"DEMAND\",\"labels\":[\"DEMAND\",\"THREAT\"],\"score\":0.75,\"evidence\":[[8,12]],\"target\":0,\"targetName\":\"Norway\"}}]}\n");
  }

  @Test
  void saysNullWhereNothingIsKnown() {
    Json quote = linesWith("“It rains.”", "-").documents().get(0).at("quotes/0");
    assertThat(quote)
        .hasToString(
            "{\"form\":\"DIRECT\",\"kind\":\"speech\",\"content\":[[0,11]],\"quoted\":[[0,11]],"
                + "\"cue\":[],\"source\":[],\"speaker\":null,\"speakerName\":null,\"score\":0.5,"
                + "\"stance\":{\"label\":\"NONE\",\"score\":1.0,\"evidence\":[],\"target\":null,"
                + "\"targetName\":null}}");
  }

  @Test
  void givesTokensOnRequest() {
    assertThat(linesWith("Norway won.", "-").documents().get(0).value().getAsJsonObject().keySet())
        .doesNotContain("tokens");
    assertThat(linesWith("Norway won.", "--tokens", "-").documents().get(0).at("tokens"))
        .hasToString("[[0,6],[7,10],[10,11]]");
  }

  @Test
  void countsCodeUnitsOrCodePoints() {
    String text = "😀 Norway 😀 Norway";
    Json units = linesWith(text, "-").documents().get(0);
    assertThat(units.list("mentions"))
        .extracting(m -> m.at("span").toString())
        .containsExactly("[3,9]", "[13,19]");
    Json points = linesWith(text, "--offsets", "codepoint", "-").documents().get(0);
    assertThat(points.string("offsets")).isEqualTo("codepoint");
    assertThat(points.list("mentions"))
        .extracting(m -> m.at("span").toString())
        .containsExactly("[2,8]", "[11,17]");
  }

  @Test
  void keepsUnpairedSurrogatesAsEscapes() {
    Cli cli = linesWith("{\"id\":\"x\",\"text\":\"\\ud800 Norway \\udc00\\ud83d\\ude00\"}", "-");
    assertThat(cli.out()).contains("\"text\":\"\\ud800 Norway \\udc00😀\"");
    assertThat(cli.documents().get(0).string("text")).isEqualTo("\ud800 Norway \udc00😀");
  }

  @Test
  void escapesLineEndsOfUnicodeSoThatALineStaysALine() {
    Cli cli = linesWith("{\"id\":\"x\",\"text\":\"a\\u2028b\\u2029c\\u0085d\\re\\nf\"}", "-");
    assertThat(cli.out()).contains("\"a\\u2028b\\u2029c\\u0085d\\re\\nf\"");
  }

  @Test
  void isTheSameFromRunToRunWhateverTheThreads() throws Exception {
    Path articles = directory.resolve("articles.jsonl");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append("{\"id\":\"a")
          .append(i)
          .append("\",\"text\":\"")
          .append("Norway won. ".repeat(1 + (i * 37) % 40))
          .append("\"}\n");
    }
    Files.writeString(articles, text);
    Cli one = lines("--threads", 1, articles);
    assertThat(one.ids()).hasSize(300).startsWith("a0", "a1", "a2").endsWith("a299");
    for (int threads : List.of(1, 2, 7)) {
      assertThat(lines("--threads", threads, articles)).isEqualTo(one);
    }
  }
}
