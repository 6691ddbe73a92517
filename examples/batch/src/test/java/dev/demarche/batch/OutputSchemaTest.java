// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static dev.demarche.batch.Cli.demarche;
import static dev.demarche.batch.Cli.linesWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real output against {@code docs/output.schema.json}. */
class OutputSchemaTest {

  private static final Path SCHEMA = Path.of("../../docs/output.schema.json");

  @TempDir private Path directory;
  private Validator validator;
  private URI schema;

  @BeforeEach
  void readSchema() throws Exception {
    validator =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    schema = validator.registerSchema(Files.readString(SCHEMA));
  }

  @Test
  void holdsForDocumentsOfAllKinds() {
    assertValid(linesWith("", "-").out());
    assertValid(linesWith("“Norway must answer,” said Lindqvist.", "--tokens", "-").out());
    assertValid(linesWith("“It rains.”", "--offsets", "codepoint", "-").out());
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
    Validator.Result result = validator.validate(schema, json);
    assertThat(result.getErrors()).as(json).isEmpty();
  }

  private void assertInvalid(String json) {
    assertThat(validator.validate(schema, json).isValid()).as(json).isFalse();
  }
}
