// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static dev.demarche.batch.Cli.demarche;
import static dev.demarche.batch.Cli.lines;
import static dev.demarche.batch.Cli.linesWith;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The formats, and where {@code --out} puts them. */
class AnalyzeOutputsTest {

  private static final String ARTICLE = "Oslo talks\n\n“Norway must answer,” said Lindqvist.";

  @TempDir private Path directory;
  private Path article;
  private Path articles;

  @BeforeEach
  void writeArticles() throws IOException {
    article = Files.writeString(directory.resolve("one.txt"), ARTICLE);
    articles = Files.createDirectories(directory.resolve("in"));
    Files.writeString(articles.resolve("a.txt"), ARTICLE);
    Files.writeString(articles.resolve("b.txt"), "“It rains.”");
  }

  @Test
  void writesTextByDefault() {
    Cli cli = demarche("analyze", "--engine", "tiny", article);
    assertThat(cli.out()).contains("1 quote: 1 demand, 1 threat\n").doesNotContain("──", "\u001B");
    assertThat(cli.status()).isZero();
  }

  @Test
  void titlesTheTextsOfSeveralArticles() {
    assertThat(demarche("analyze", "-e", "tiny", articles).out())
        .startsWith("── a ───")
        .contains("\n\n── b ───");
  }

  @Test
  void writesOneObjectForOneText() {
    String json = demarche("analyze", "-e", "tiny", "-f", "json", article).out();
    assertThat(json)
        .startsWith("{\n  \"demarche\": 1,\n  \"id\": \"one\",\n")
        .contains("\n  \"sentences\": [\n    [0, 49]\n  ],\n")
        .contains(
            "    {\"id\": 0, \"type\": \"COUNTRY\", \"name\": \"Norway\", \"country\": \"NO\"},\n")
        .endsWith("\n}\n");
    assertThat(Json.parse(json)).isEqualTo(lines(article).documents().get(0));
  }

  @Test
  void writesAnArrayForMore() throws IOException {
    Json array = Json.parse(demarche("analyze", "-e", "tiny", "-f", "json", articles).out());
    assertThat(array.at("0/id")).hasToString("\"a\"");
    assertThat(array.at("1/id")).hasToString("\"b\"");
    Path empty = Files.createFile(directory.resolve("empty.jsonl"));
    assertThat(Json.parse(demarche("analyze", "-e", "tiny", "-f", "json", empty).out()))
        .hasToString("[]");
  }

  @Test
  void writesOneWebPage() {
    String one = demarche("analyze", "-e", "tiny", "-f", "html", article).out();
    assertThat(one).startsWith("<!DOCTYPE html>").doesNotContain("<nav").endsWith("</html>\n");
    String two = demarche("analyze", "-e", "tiny", "-f", "html", articles).out();
    assertThat(two)
        .contains("<article id=\"d0\">", "<article id=\"d1\">")
        .contains("<li><a href=\"#d0\">Oslo talks", "<li><a href=\"#d1\">“It rains.”</a>")
        .endsWith("</html>\n");
  }

  @Test
  void escapesIdsAndTextsInWebPages() {
    Cli cli =
        Cli.demarcheWith(
            "{\"id\":\"<script>x</script>\",\"text\":\"“<img src=x onerror=alert(1)>” said <b>\"}"
                .getBytes(UTF_8),
            "analyze",
            "-e",
            "tiny",
            "-f",
            "html",
            "-");
    assertThat(cli.out())
        .contains("&lt;script&gt;x&lt;/script&gt;", "&lt;img src=x onerror=alert(1)&gt;")
        .doesNotContain("<script", "<img", "said <b>");
  }

  @Test
  void writesAFileAndNothingElse() throws IOException {
    Path out = directory.resolve("new/out.jsonl");
    Cli cli = lines(articles, "--out", out);
    assertThat(cli.out()).isEmpty();
    assertThat(Files.readString(out)).isEqualTo(lines(articles).out());
    assertThat(names(out.getParent())).containsExactly("out.jsonl");
  }

  @Test
  void takesTheFormatFromTheEndingOfTheFile() throws IOException {
    for (String format : new String[] {"jsonl", "json", "html"}) {
      Path out = directory.resolve("out." + format);
      demarche("analyze", "-e", "tiny", articles, "-o", out);
      assertThat(Files.readString(out))
          .isEqualTo(demarche("analyze", "-e", "tiny", articles, "-f", format).out());
    }
  }

  @Test
  void writesAFileForEachArticle() throws IOException {
    Path in = Files.createDirectories(articles.resolve("deep"));
    Files.writeString(in.resolve("c d.txt"), "Norway");
    Path out = directory.resolve("out");
    demarche("analyze", "-e", "tiny", articles, "-f", "json", "-o", out + "/");
    assertThat(names(out)).containsExactly("a.json", "b.json", "deep/c d.json");
    assertThat(Json.parse(Files.readString(out.resolve("deep/c d.json"))).at("id"))
        .hasToString("\"deep/c d\"");
  }

  @Test
  void writesAnIndexForWebPages() throws IOException {
    Path out = directory.resolve("out");
    demarche("analyze", "-e", "tiny", articles, "-f", "html", "-o", out + "/");
    assertThat(names(out)).containsExactly("a.html", "b.html", "index.html");
    assertThat(Files.readString(out.resolve("index.html")))
        .contains("<a href=\"a.html\">Oslo talks", "<a href=\"b.html\">");
  }

  @Test
  void leavesTheOutputOutOfTheInput() throws IOException {
    Path out = articles.resolve("out.jsonl");
    lines(articles, "-o", out);
    String first = Files.readString(out);
    assertThat(lines(articles, "-o", out).status()).isZero();
    assertThat(Files.readString(out)).isEqualTo(first);
    Files.delete(out);
    demarche("analyze", "-e", "tiny", articles.resolve("a.txt"), "-o", articles + "/results/");
    assertThat(demarche("analyze", "-e", "tiny", articles, "-o", articles + "/results/").err())
        .isEmpty();
  }

  @Test
  void letsNoIdLeadOutOfTheDirectory() throws IOException {
    Path out = directory.resolve("x/out");
    Path ids = directory.resolve("ids.jsonl");
    StringBuilder text = new StringBuilder();
    for (String id :
        new String[] {"../../evil", "/evil", "a/../b", "C:\\\\x", "", "\\u0000", "%41"}) {
      text.append("{\"id\":\"").append(id).append("\",\"text\":\"Norway\"}\n");
    }
    Files.writeString(ids, text);
    Cli cli = demarche("analyze", "-e", "tiny", ids, "-f", "json", "-o", out + "/");
    assertThat(cli.status()).isZero();
    assertThat(names(out))
        .containsExactly(
            "%00.json",
            "%2541.json",
            "%2E./%2E./evil.json",
            "C%3A%5Cx.json",
            "_.json",
            "a/%2E./b.json",
            "evil.json");
    assertThat(names(directory)).allMatch(name -> name.matches("(in/|x/out/|one|ids).*"));
  }

  @Test
  void overwritesAFileOnlyWhenComplete() throws IOException {
    Path out = Files.writeString(directory.resolve("out.json"), "old");
    Cli cli = demarche("analyze", "-e", "none", articles, "-o", out);
    assertThat(cli.status()).isEqualTo(2);
    assertThat(out).hasContent("old");
    demarche("analyze", "-e", "tiny", articles, "-o", out);
    assertThat(Files.readString(out)).startsWith("[\n");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void writesWhatIsNoFileDirectly() {
    assertThat(lines(articles, "--out", "/dev/null").status()).isZero();
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    assertThat(Path.of("/dev/null.part")).doesNotExist();
  }

  @Test
  void keepsTheOthersWhenOneFails() throws IOException {
    Path out = directory.resolve("out.jsonl");
    Cli cli = linesWith("{\"id\":\"a\",\"text\":\"x\"}\n{}\n", "-", "--out", out);
    assertThat(cli.status()).isEqualTo(1);
    assertThat(Files.readString(out)).startsWith("{\"demarche\":1,\"id\":\"a\"");
  }

  private static Stream<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> directory.relativize(file).toString())
          .sorted()
          .toList()
          .stream();
    }
  }
}
