// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static dev.demarche.batch.Cli.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code --resume}: a run that was killed, wherever, ends with the same bytes as one that was not.
 */
class ResumeTest {

  @TempDir private Path directory;
  private Path articles;
  private Path out;
  private Path part;
  private byte[] unbroken;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = directory.resolve("articles.jsonl");
    out = directory.resolve("out.jsonl");
    part = directory.resolve("out.jsonl.part");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append("{\"id\":\"ä").append(i).append("\",\"text\":\"Norway 😀 “must”\"}\n");
    }
    Files.writeString(articles, text);
    lines(articles, "-o", out);
    unbroken = Files.readAllBytes(out);
    Files.delete(out);
  }

  @Test
  void endsAsAnUnbrokenRunWhereverTheFirstWasKilled() throws IOException {
    for (int length = 0; length <= unbroken.length; length += 97) {
      Files.write(part, Arrays.copyOf(unbroken, length));
      assertResumes();
    }
  }

  @Test
  void cutsWhatAPowerCutLeft() throws IOException {
    byte[] zeros = Arrays.copyOf(Arrays.copyOf(unbroken, 1000), 1500);
    Files.write(part, zeros);
    assertResumes();
    Files.write(part, unbroken);
    Files.writeString(part, "{\"demarche\":1,\"id\":\n", StandardOpenOption.APPEND);
    assertResumes();
  }

  @Test
  void startsWhereNothingIsThere() throws IOException {
    assertResumes();
  }

  @Test
  void leavesACompleteFileAsItIs() throws IOException {
    Files.write(out, unbroken);
    assertResumes();
  }

  @Test
  void triesAgainWhatFailed() throws IOException {
    String text = Files.readString(articles);
    Files.writeString(articles, text.replaceFirst("Norway", "CRASH"));
    assertThat(lines(articles, "-o", out).status()).isEqualTo(1);
    assertThat(Files.readAllLines(out)).hasSize(11);
    Files.writeString(articles, text);
    assertThat(lines(articles, "-o", out, "--resume").status()).isZero();
    assertThat(Files.readAllLines(out)).hasSize(12).last().asString().contains("\"id\":\"ä0\"");
  }

  @Test
  void refusesAFileThatWasMadeOtherwise() throws IOException {
    Files.write(part, Arrays.copyOf(unbroken, 1000));
    Cli cli = lines(articles, "-o", out, "--resume", "--offsets", "codepoint");
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err())
        .contains("cannot resume: the file holds documents made with tiny 1.0 --offsets utf16,")
        .contains("this run makes them with tiny 1.0 --offsets codepoint;");
    assertThat(lines(articles, "-o", out, "--resume", "--tokens").status()).isEqualTo(2);
    assertThat(part).exists();
    assertThat(out).doesNotExist();
  }

  @Test
  void startsAfreshWithoutTheOption() throws IOException {
    Files.writeString(part, "junk");
    lines(articles, "-o", out);
    assertThat(out).hasBinaryContent(unbroken);
  }

  @Test
  void refusesToWriteWhatAnotherRunWrites() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(part.toFile(), "rw");
        FileLock lock = file.getChannel().lock()) {
      assertThat(lock.isValid()).isTrue();
      Cli cli = lines(articles, "-o", out);
      assertThat(cli.status()).isEqualTo(3);
      assertThat(cli.err()).contains("out.jsonl.part is being written by another run");
    }
  }

  @Test
  void needsJsonLinesAndAFile() {
    assertThat(lines(articles, "--resume").status()).isEqualTo(2);
    assertThat(lines(articles, "--resume", "-f", "text", "-o", out).status()).isEqualTo(2);
  }

  private void assertResumes() throws IOException {
    Cli cli = lines(articles, "-o", out, "--resume");
    assertThat(cli.err()).isEmpty();
    assertThat(cli.status()).isZero();
    assertThat(out).hasBinaryContent(unbroken);
    assertThat(part).doesNotExist();
    Files.delete(out);
  }
}
