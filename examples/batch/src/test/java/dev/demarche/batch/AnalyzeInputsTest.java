// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static dev.demarche.batch.Cli.lines;
import static dev.demarche.batch.Cli.linesWith;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code analyze} reads, and what it says of what it cannot read. */
class AnalyzeInputsTest {

  @TempDir private Path directory;

  @Test
  void readsUtf8() throws IOException {
    assertThat(textOf("“Zürich” 😀".getBytes(UTF_8))).isEqualTo("“Zürich” 😀");
  }

  @Test
  void leavesAByteOrderMarkOutOfTheText() throws IOException {
    assertThat(textOf("\uFEFFZürich".getBytes(UTF_8))).isEqualTo("Zürich");
    assertThat(textOf("\uFEFFZürich".getBytes(UTF_16LE))).isEqualTo("Zürich");
    assertThat(textOf("\uFEFFZürich".getBytes(UTF_16BE))).isEqualTo("Zürich");
    assertThat(textOf("\uFEFFZürich".getBytes(Charset.forName("UTF-32LE")))).isEqualTo("Zürich");
    assertThat(textOf("\uFEFFZürich".getBytes(Charset.forName("UTF-32BE")))).isEqualTo("Zürich");
  }

  @Test
  void readsWhatIsNotUtf8AsWindows1252() throws IOException {
    byte[] bytes = "“Zürich” – 5 €".getBytes(Charset.forName("windows-1252"));
    assertThat(textOf(bytes)).isEqualTo("“Zürich” – 5 €");
    assertThat(textOf("caf\u00E9".getBytes(ISO_8859_1))).isEqualTo("café");
  }

  @Test
  void doesNotTurnAWholeFileAroundForOneDamagedByte() throws IOException {
    byte[] bytes = "“Zürich” – “Genève”".getBytes(UTF_8);
    bytes[1] = 'x';
    assertThat(textOf(bytes)).isEqualTo("�x�Zürich” – “Genève”");
  }

  @Test
  void keepsLineEndsAsTheyAre() throws IOException {
    assertThat(textOf("a\r\nb\rc\n".getBytes(UTF_8))).isEqualTo("a\r\nb\rc\n");
  }

  @Test
  void takesAnEmptyFile() throws IOException {
    assertThat(textOf(new byte[0])).isEmpty();
  }

  @Test
  void refusesABinaryFileAndGoesOn() throws IOException {
    Path binary = write("a.txt", new byte[] {'P', 'N', 'G', 0, 1, 2});
    Path text = write("b.txt", "Norway".getBytes(UTF_8));
    Cli cli = lines(binary, text);
    assertThat(cli.ids()).containsExactly("b");
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.err())
        .isEqualTo(
            "demarche: "
                + binary
                + ": no text: byte 4 is NUL, so this is a binary file, or UTF-16"
                + " without a byte order mark; convert it to UTF-8\n"
                + "demarche: 1 failed, 1 written\n");
  }

  @Test
  void saysWhichFileIsMissingAndGoesOn() throws IOException {
    Path text = write("b.txt", "Norway".getBytes(UTF_8));
    Cli cli = lines(directory.resolve("none.txt"), text, directory.resolve("none.jsonl"));
    assertThat(cli.ids()).containsExactly("b");
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.err())
        .contains("none.txt: there is no such file or directory\n")
        .contains("none.jsonl: there is no such file or directory\n");
  }

  @Test
  void readsJsonLines() throws IOException {
    Path file =
        write(
            "news.jsonl",
            ("\uFEFF{\"id\":\"a\",\"text\":\"Norway\",\"date\":\"2026-11-25\",\"quotes\":[{\"x\":[1]}]}\r\n"
                    + "\n"
                    + "  \n"
                    + "{\"text\":\"Lindqvist\",\"id\":17}")
                .getBytes(UTF_8));
    Cli cli = lines(file);
    assertThat(cli.ids()).containsExactly("a", "17");
    assertThat(cli.status()).isZero();
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithALineAndGoesOn() {
    Cli cli =
        linesWith(
            """
            {"id":"a","text":"Norway"}
            {"id":"b"}
            {"text":"no id"}
            {"id":"c","text":7}
            {"id":{},"text":"x"}
            {"id":"d","text":"x"
            {"id":"e","text":"x"} {}
            {"id":"f","id":"g","text":"x"}
            ["h","x"]
            {"id":"a","text":"again"}
            {"id":"z","text":"Norway"}
            """,
            "-");
    assertThat(cli.ids()).containsExactly("a", "z");
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.err().lines())
        .containsExactly(
            "demarche: standard input:2: document \"b\": the field \"text\" is missing",
            "demarche: standard input:3: the field \"id\" is missing",
            "demarche: standard input:4: document \"c\": the field \"text\" is not a string",
            "demarche: standard input:5: the field \"id\" is neither a string nor a whole number",
            "demarche: standard input:6: document \"d\": not JSON: Unexpected end-of-input:"
                + " expected close marker for Object, at character 21",
            "demarche: standard input:7: document \"e\": something stands behind the object",
            "demarche: standard input:8: document \"f\": the field \"id\" stands there twice",
            "demarche: standard input:9: not an object with \"id\" and \"text\"",
            "demarche: standard input:10: document \"a\": an article with this id came before; ids"
                + " must differ",
            "demarche: 9 failed, 2 written");
  }

  @Test
  void saysWhereALineIsNotUtf8() throws IOException {
    Path file = write("news.jsonl", "{\"id\":\"a\",\"text\":\"caf\u00E9\"}\n".getBytes(ISO_8859_1));
    assertThat(lines(file).err())
        .startsWith("demarche: " + file + ":1: byte 22 is not valid UTF-8\n");
  }

  @Test
  void tellsByTheFirstSignWhatStandardInputHolds() {
    assertThat(linesWith("{\"id\":\"a\",\"text\":\"Norway\"}", "-").ids()).containsExactly("a");
    assertThat(linesWith("\uFEFF \n{\"id\":\"a\",\"text\":\"Norway\"}", "-").ids())
        .containsExactly("a");
    assertThat(linesWith("Norway {", "-").ids()).containsExactly("stdin");
    assertThat(linesWith("{Norway}", "--input", "text", "-").ids()).containsExactly("stdin");
  }

  @Test
  void readsAFileAsItIsTold() throws IOException {
    Path file = write("news.dat", "{\"id\":\"a\",\"text\":\"Norway\"}".getBytes(UTF_8));
    assertThat(lines("--input", "jsonl", file).ids()).containsExactly("a");
    assertThat(lines(file).ids()).containsExactly("news");
  }

  @Test
  void readsADirectoryInOrderOfThePaths() throws IOException {
    write("b.txt", "x".getBytes(UTF_8));
    write("a/z.TXT", "x".getBytes(UTF_8));
    write("a/b.c.txt", "x".getBytes(UTF_8));
    write("c.jsonl", "{\"id\":\"j\",\"text\":\"x\"}".getBytes(UTF_8));
    write("d.md", "x".getBytes(UTF_8));
    write(".txt", "x".getBytes(UTF_8));
    assertThat(lines(directory).ids()).containsExactly(".txt", "a/b.c", "a/z", "b", "j");
  }

  @Test
  void saysThatADirectoryHoldsNothing() {
    Cli cli = lines(directory);
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.err()).contains(directory + ": holds no *.txt and no *.jsonl\n");
  }

  @Test
  void givesFilesOfTheSameNameTheirPathsAsIds() throws IOException {
    Path one = write("jan/a.txt", "x".getBytes(UTF_8));
    Path two = write("feb/a.txt", "x".getBytes(UTF_8));
    Path three = write("b.txt", "x".getBytes(UTF_8));
    assertThat(lines(one, two, three).ids())
        .containsExactly(
            one.toString().replace(".txt", ""), two.toString().replace(".txt", ""), "b");
  }

  @Test
  void letsOneDocumentFailAlone() {
    Cli cli =
        linesWith(
            """
            {"id":"a","text":"Norway"}
            {"id":"b","text":"CRASH"}
            {"id":"c","text":"Norway"}
            """,
            "-");
    assertThat(cli.ids()).containsExactly("a", "c");
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.err())
        .startsWith("demarche: standard input:2: document \"b\": the engine \"tiny\" failed with");
  }

  @Test
  void printsNoControlCharactersOfAnId() {
    Cli cli = linesWith("{\"id\":\"\\u001b[31m\\n\"}", "-");
    assertThat(cli.err()).contains("document \"�[31m�\": the field \"text\" is missing");
  }

  private String textOf(byte[] bytes) throws IOException {
    Cli cli = lines(write("article.txt", bytes));
    assertThat(cli.err()).isEmpty();
    assertThat(cli.ids()).containsExactly("article");
    return cli.documents().get(0).string("text");
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }
}
