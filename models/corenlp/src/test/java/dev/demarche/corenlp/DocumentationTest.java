// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import static dev.demarche.corenlp.CoreNlpOptions.Origin.CORENLP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Document;
import dev.demarche.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/corenlp.md} runs, and stands there as it stands here. */
class DocumentationTest {

  private static final Path PAGE = Path.of("../../docs/corenlp.md");
  private static final Path SOURCE =
      Path.of("src/test/java/dev/demarche/corenlp/DocumentationTest.java");

  private final String text = "“We will not sign,” Foreign Minister Ingrid Solberg said in Oslo.";

  @Test
  @Tag("corenlp-models")
  void inJava() {
    // example: fast
    Pipeline pipeline = Pipeline.of(CoreNlp.engine(CoreNlpOptions.fast()));
    Document document = pipeline.analyze(text);
    document.quotes().forEach(System.out::println);
    // end
    assertThat(document.quotes().get(0).speaker()).hasToString("Ingrid Solberg");
  }

  @Test
  @Tag("corenlp-models")
  void allOfCoreNlp() {
    // example: own
    CoreNlpOptions options = CoreNlpOptions.full().withTokens(CORENLP).withQuotes(CORENLP);
    Pipeline pipeline = Pipeline.of(CoreNlp.engine(options));
    // end
    assertThat(pipeline.analyze(text).quotes().get(0).speaker()).hasToString("Ingrid Solberg");
  }

  @Test
  void thePageShowsTheCode() throws IOException {
    String source = Files.readString(SOURCE);
    for (String example : new String[] {"fast", "own"}) {
      int start = source.indexOf("\n", source.indexOf("// example: " + example)) + 1;
      String lines = source.substring(start, source.indexOf("    // end", start)).indent(-4);
      assertThat(Files.readString(PAGE)).contains("```java\n" + lines + "```");
    }
  }

  @Test
  void thePageHasTheVersionsOfThePoms() throws IOException {
    assertThat(Files.readString(PAGE))
        .contains("<version>" + ModelFiles.version() + "</version>")
        .contains("<version>" + projectVersion() + "</version>");
  }

  private static String projectVersion() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    return pom.substring(
        pom.indexOf("<version>") + "<version>".length(), pom.indexOf("</version>"));
  }
}
