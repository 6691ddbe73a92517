// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import static dev.demarche.corenlp.CoreNlpOptions.Origin.CORENLP;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelFilesTest {

  static List<CoreNlpOptions> options() {
    return List.of(
        CoreNlpOptions.fast(), CoreNlpOptions.full(), CoreNlpOptions.full().withQuotes(CORENLP));
  }

  @ParameterizedTest
  @MethodSource("options")
  void whereModelsAreMissingTheErrorHasTheLinesForThePom(CoreNlpOptions options) {
    assertThatThrownBy(() -> ModelFiles.check(options, path -> false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ner/english.all.3class.distsim.crf.ser.gz")
        .hasMessageContaining("<groupId>edu.stanford.nlp</groupId>")
        .hasMessageContaining("<artifactId>stanford-corenlp</artifactId>")
        .hasMessageContaining("<version>" + ModelFiles.version() + "</version>")
        .hasMessageContaining("<classifier>models</classifier>");
  }

  @ParameterizedTest
  @MethodSource("options")
  void whereModelsAreThereNothingIsAmiss(CoreNlpOptions options) {
    assertThatCode(() -> ModelFiles.check(options, path -> true)).doesNotThrowAnyException();
  }

  @Test
  void ofOneMissingModelTheErrorTellsThatOneAlone() {
    assertThatThrownBy(
            () -> ModelFiles.check(CoreNlpOptions.full(), path -> !path.contains("pos-tagger")))
        .hasMessageContaining("on the class path: edu/stanford/nlp/models/pos-tagger/english");
  }
}
