// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.demarche.Sentence;
import dev.demarche.Sentences;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the corpora too the network reads the same in Java as in the Python code that trained it. */
class ReferenceTest {

  private static final Path CORPUS = Path.of("../../../shared/data/wire/dev.jsonl");
  private static final Path CODE = Path.of("../training/encoder");

  private static final String PROGRAM =
      """
      import sys
      sys.dont_write_bytecode = True
      sys.path.insert(0, sys.argv[1])
      from pieces import WordPiece, windows
      vocabulary = open(sys.argv[2], encoding="utf-8").read().strip().split("\\n")
      tokenizer = WordPiece(vocabulary)
      lines = open(sys.argv[3], encoding="utf-8", newline="\\n").read().split("\\n")
      for text, limits in zip(lines[::2], lines[1::2]):
          text = text.encode().decode("unicode_escape")
          limits = [int(x) for x in limits.split()]
          sentences = list(zip(limits[::2], limits[1::2]))
          for w in windows({"text": text}, sentences, tokenizer):
              for row in w.ids, w.shapes, w.flags, w.first:
                  print(*row)
      """;

  @Test
  void equalsPython(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(Files.exists(CORPUS), CORPUS + " is not there");
    assumeTrue(hasPython(), "no python3");
    Path input = folder.resolve("input");
    List<String> seen = new ArrayList<>();
    Reader reader =
        new Reader(recording(seen), ScriptedNetwork.wordPiece(), ScriptedNetwork.settings());
    try (PrintWriter writer = new PrintWriter(input.toFile(), UTF_8)) {
      for (String text : texts()) {
        Sentences sentences = ScriptedNetwork.sentences(text);
        writer.print(escaped(text) + "\n" + limits(sentences) + "\n");
        reader.findings(sentences);
      }
    }
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(
                "python3",
                "-c",
                PROGRAM,
                CODE.toString(),
                "src/main/resources/dev/demarche/encoder/vocab.txt",
                input.toString())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(seen).hasSizeGreaterThan(100);
    assertThat(Files.readAllLines(output)).isEqualTo(seen);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "-c", "").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static Network recording(List<String> seen) {
    return (ids, shapes, flags, first) -> {
      for (long[] row : new long[][] {ids, shapes, flags, first}) {
        seen.add(Arrays.toString(row).replaceAll("[\\[\\],]", ""));
      }
      return new RandomNetwork().read(ids, shapes, flags, first);
    };
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(CORPUS.toFile())) {
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 1 && token == JsonToken.VALUE_STRING && "text".equals(parser.currentName())) {
          texts.add(parser.getText());
        }
      }
    }
    return texts;
  }

  /** In ASCII, as Python's unicode_escape reads it. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c ->
                escaped.append(
                    c >= ' ' && c < 0x7F && c != '\\'
                        ? Character.toString(c)
                        : String.format("\\U%08x", c)));
    return escaped.toString();
  }

  /** Start and end of each sentence, in code points. */
  private static String limits(Sentences sentences) {
    StringBuilder limits = new StringBuilder();
    for (Sentence sentence : sentences.list()) {
      limits
          .append(sentences.text().codePointCount(0, sentence.span().start()))
          .append(' ')
          .append(sentences.text().codePointCount(0, sentence.span().end()))
          .append(' ');
    }
    return limits.toString().strip();
  }
}
