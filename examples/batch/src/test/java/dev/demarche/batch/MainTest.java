// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static dev.demarche.batch.Cli.demarche;
import static dev.demarche.batch.Cli.demarcheWith;
import static dev.demarche.batch.Cli.lines;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command's face: help, version, usage errors, exit statuses. */
class MainTest {

  @TempDir private Path directory;

  @Test
  void helps() {
    assertThat(demarche("--help").out()).contains("analyze", "engines", "--version");
    assertThat(demarche("help", "analyze").out()).isEqualTo(demarche("analyze", "--help").out());
    assertThat(demarche("analyze", "--help").out())
        .contains("--format", "--out", "--engine", "--offsets", "--tokens", "--threads")
        .contains("--resume", "--input", "Exit status:");
  }

  @Test
  void tellsItsVersion() {
    assertThat(demarche("--version").out()).matches("demarche \\S+\n");
    assertThat(demarche("analyze", "--version")).isEqualTo(demarche("--version"));
  }

  @Test
  void listsTheEngines() {
    assertThat(demarche("engines").out().lines()).contains("tiny");
    assertThat(demarche("engines").status()).isZero();
  }

  @Test
  void saysWhatIsWrongWithACommandLine() {
    assertUsage("Missing required subcommand");
    assertUsage("Unmatched argument", "analize");
    assertUsage("Missing required parameter", "analyze");
    assertUsage("Unknown option: '--formt'", "analyze", "--formt", "json", "-");
    assertUsage("expected one of", "analyze", "--format", "xml", "-");
    assertUsage("expected one of", "analyze", "--offsets", "bytes", "-");
    assertUsage("--threads is 0; give 1 or more", "analyze", "--threads", "0", "-");
    assertUsage("no engine named \"none\"", "analyze", "--engine", "none", "-");
    assertUsage("jsonl goes to one file", "analyze", "-f", "jsonl", "-o", directory, "-");
  }

  @Test
  void cannotRunWhereItCannotWrite() throws IOException {
    Path file = Files.writeString(directory.resolve("a"), "");
    Cli cli = lines("-", "-o", file + "/b.jsonl");
    assertThat(cli.status()).isEqualTo(3);
    assertThat(cli.err()).startsWith("demarche: cannot write " + file + "/b.jsonl: ");
  }

  @Test
  void endsWithoutAWordWhenTheReaderHasGone() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(runInto(failing("Broken pipe"), err)).isEqualTo(141);
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void saysThatTheDiskIsFull() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(runInto(failing("No space left on device"), err)).isEqualTo(3);
    assertThat(err.toString(UTF_8))
        .isEqualTo("demarche: cannot write standard output: No space left on device\n");
  }

  @Test
  void colorsOnlyWhenAsked() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] article = "Talks\n\n“Norway must go,” said Lindqvist.".getBytes(UTF_8);
    Streams terminal = new Streams(new ByteArrayInputStream(article), out, out, true);
    Main.run(terminal, "analyze", "-e", "tiny", "-");
    String plain = demarcheWith(article, "analyze", "-e", "tiny", "-").out();
    assertThat(out.toString(UTF_8)).contains("\u001B[1;33m").isNotEqualTo(plain);
    assertThat(out.toString(UTF_8).replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  private static int runInto(OutputStream out, OutputStream err) {
    ByteArrayInputStream in = new ByteArrayInputStream("Norway".getBytes(UTF_8));
    return Main.run(new Streams(in, out, err, false), "analyze", "-e", "tiny", "-");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private static void assertUsage(String message, Object... arguments) {
    Cli cli = demarche(arguments);
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err()).contains(message);
    assertThat(cli.out()).isEmpty();
  }
}
