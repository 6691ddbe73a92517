// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Strings;
import dev.demarche.Tokens;
import dev.demarche.opennlp.OpenNlpTagger.Tagged;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenNlpTaggerTest {

  private static final OpenNlpTagger TAGGER = OpenNlpTagger.apache();

  @Test
  void everyTokenHasATagAndALemma() {
    assertThat(tagged("The ministers met."))
        .containsExactly(
            new Tagged("DET", "the"),
            new Tagged("NOUN", "minister"),
            new Tagged("VERB", "meet"),
            new Tagged("PUNCT", "."));
  }

  @Test
  void longSentencesAreTaggedToTheirEnd() {
    String text = Strings.repeat("ships and ", 2_000) + "ships";
    assertThat(tagged(text)).hasSize(4_001).allSatisfy(t -> assertThat(t.tag()).isNotEmpty());
  }

  @Test
  void aMissingModelIsNamed() {
    assertThatThrownBy(() -> OpenNlpTagger.load(Path.of("absent.bin"), Path.of("absent.bin")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("absent.bin");
  }

  private static List<Tagged> tagged(String text) {
    Tokens tokens = OpenNlpTokenizer.apache().tokenize(text);
    List<Tagged> tagged = TAGGER.tag(OpenNlpSentenceSplitter.apache().split(tokens));
    assertThat(tagged).hasSize(tokens.size());
    return tagged;
  }
}
