// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Document;
import dev.demarche.Pipeline;
import dev.demarche.Tokens;
import dev.demarche.engine.Engine;
import dev.demarche.opennlp.OpenNlpTagger.Tagged;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of docs/opennlp.md: it stands here, and runs. */
class OpenNlpPageTest {

  private static final Path PAGE = Path.of("../../docs/opennlp.md");
  private static final Path SOURCE =
      Path.of("src/test/java/dev/demarche/opennlp/OpenNlpPageTest.java");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final String FILE = "names.bin";

  @TempDir private Path directory;

  @Test
  void thePageShowsWhatRunsHere() throws IOException {
    String source =
        unindented(Files.readString(SOURCE).replace("path(FILE)", "Path.of(\"names.bin\")"));
    List<String> blocks =
        BLOCK.matcher(Files.readString(PAGE)).results().map(MatchResult::group).toList();
    assertThat(blocks).hasSize(4);
    assertThat(blocks)
        .allSatisfy(
            block -> assertThat(source).contains(unindented(block.replaceAll("```(java)?", ""))));
  }

  @Test
  void theEngine() {
    String text = "\"We will answer,\" Mara Quist said.";
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      OpenNlpEngine opennlp = OpenNlpEngine.load(OpenNlpOptions.names(path(FILE)));
      Pipeline pipeline = Pipeline.of(opennlp.engine());
      Document document = pipeline.analyze(text);
      document.quotes().forEach(System.out::println);
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Mara Quist", "We will answer");
  }

  @Test
  void mixesAndTags() {
    Engine english = Pipeline.of("english").engine();
    Pipeline mixed =
        Pipeline.builder()
            .engine(english)
            .entities(OpenNlpNames.load(List.of(path(FILE))))
            .name("english with our names", "3")
            .build();
    assertThat(mixed.analyze("").engine().name()).isEqualTo("english with our names");

    Pipeline cut =
        Pipeline.builder()
            .engine(Pipeline.of("english").engine())
            .tokens(OpenNlpTokenizer.apache())
            .sentences(OpenNlpSentenceSplitter.apache())
            .build();
    assertThat(cut.analyze("\"We will answer,\" Mara Quist said.").quotes()).hasSize(1);

    OpenNlpTagger tagger = OpenNlpTagger.apache();
    Tokens tokens = english.tokenizer().tokenize("The ministers met.");
    List<Tagged> tagged = tagger.tag(english.sentenceSplitter().split(tokens));
    assertThat(tagged).extracting(Tagged::lemma).contains("minister", "meet");
  }

  /** The path of the model, which the page has in the working directory. */
  private Path path(String name) {
    return TinyNames.file(directory).resolveSibling(name);
  }

  private static String unindented(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(joining("\n"));
  }
}
