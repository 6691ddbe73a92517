// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static dev.demarche.batch.Cli.demarche;
import static dev.demarche.batch.Cli.linesWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real output against {@code docs/output.schema.json}. */
class OutputSchemaTest {

  @TempDir private Path directory;
  private final OutputSchema schema = new OutputSchema();

  @Test
  void holdsForDocumentsOfAllKinds() {
    assertValid(linesWith("", "-").out());
    assertValid(linesWith("“Norway must answer,” said Lindqvist.", "--tokens", "-").out());
    assertValid(linesWith("“It rains.”", "--offsets", "codepoint", "-").out());
  }

  @Test
  void holdsWithDescriptions() throws Exception {
    String line = linesWith("“Norway must go,” said Minister Lindqvist.", "-").out();
    assertThat(line)
        .contains(
            "\"descriptions\":[{\"span\":[23,31],\"role\":\"Minister\",\"employer\":null,\"country\":\"NO\"}]");
    assertValid(line);
    assertInvalid(line.replace("\"role\":\"Minister\",", ""));
  }

  @Test
  void holdsForJsonToLookAt() throws Exception {
    Path file = Files.writeString(directory.resolve("a.txt"), "“Norway must go,” said Lindqvist.");
    assertValid(demarche("analyze", "-e", "tiny", "-f", "json", file).out());
  }

  @Test
  void refusesWhatTheFormatDoesNotHave() {
    String line = linesWith("“Norway must answer,” said Lindqvist.", "-").out();
    assertInvalid(line.replace("\"label\":\"DEMAND\"", "\"label\":\"WISH\""));
    assertInvalid(line.replace("\"country\":\"NO\"", "\"country\":\"NOR\""));
    assertInvalid(line.replace("\"id\":\"stdin\",", ""));
    assertInvalid(line.replace("[[8,12]]", "[[8]]"));
    assertInvalid(line.replace("\"demarche\":1", "\"demarche\":2"));
    assertInvalid(line.replace("\"cue\":", "\"cues\":"));
  }

  private void assertValid(String json) {
    assertThat(schema.errors(json)).as(json).isEmpty();
  }

  private void assertInvalid(String json) {
    assertThat(schema.errors(json)).as(json).isNotEmpty();
  }
}
