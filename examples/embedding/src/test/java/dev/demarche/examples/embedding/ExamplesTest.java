// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.examples.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.demarche.Document;
import dev.demarche.Pipeline;
import dev.demarche.Quote;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples do what they say, and the README shows them as they are. */
class ExamplesTest {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Path ARTICLE = ROOT.resolve("examples/articles/diplomacy-rockall.txt");

  @TempDir private Path directory;

  @Test
  void printQuotesPrintsEveryQuote() throws IOException {
    Document document = Pipeline.standard().analyze(Files.readString(ARTICLE));
    assertThat(document.quotes()).isNotEmpty();
    assertThat(printed(ARTICLE).lines().toList())
        .isEqualTo(document.quotes().stream().map(Quote::toString).flatMap(String::lines).toList());
  }

  @Test
  void theReadmeShowsTheCode() throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/dev/demarche/examples/embedding/PrintQuotes.java"));
    int start = source.indexOf("    Pipeline pipeline");
    String lines = source.substring(start, source.indexOf("  }\n", start)).replace("\n    ", "\n");
    assertThat(Files.readString(ROOT.resolve("README.md"))).contains(lines.strip());
  }

  @Test
  void theScriptOfTheShellRuns() throws Exception {
    Path jshell = Path.of(System.getProperty("java.home"), "bin", "jshell");
    assumeTrue(Files.isExecutable(jshell), "this Java has no jshell: a JDK has");
    Path output = directory.resolve("output");
    Process process =
        new ProcessBuilder(
                List.of(
                    jshell.toString(),
                    "-J-Djava.util.prefs.userRoot=" + directory,
                    "--class-path",
                    System.getProperty("java.class.path"),
                    ROOT.resolve("examples/jshell/quotes.jsh").toString()))
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .redirectInput(
                ProcessBuilder.Redirect.from(Files.createFile(directory.resolve("in")).toFile()))
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    String expected = Pipeline.standard().analyze(Files.readString(ARTICLE)).toString();
    assertThat(Files.readString(output)).contains(expected).doesNotContain("Error", "Exception");
  }

  private static String printed(Path article) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      PrintQuotes.main(new String[] {article.toString()});
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8);
  }
}
