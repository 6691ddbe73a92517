// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.tags;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.english.sentences.EnglishSentenceSplitter;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartOfSpeechTaggerTest {

  private static final PartOfSpeechTagger TAGGER = PartOfSpeechTagger.load();

  private static List<String> tags(String text) {
    byte[] tags =
        TAGGER.tag(new EnglishSentenceSplitter().split(new EnglishTokenizer().tokenize(text)));
    List<String> names = new ArrayList<>();
    for (byte tag : tags) {
      names.add(Tag.values()[tag].name());
    }
    return names;
  }

  @Test
  void tellsVerbsFromNouns() {
    assertThat(tags("The minister reported the theft of two reports."))
        .containsExactly("DET", "NOUN", "VBD", "DET", "NOUN", "ADP", "NUM", "NOUN", "PUNCT");
  }

  @Test
  void knowsNamesAndPronouns() {
    assertThat(tags("She told Minister Harlan."))
        .containsExactly("PRON", "VBD", "PROPN", "PROPN", "PUNCT");
  }

  @Test
  void answersTheEmptyText() {
    assertThat(tags("")).isEmpty();
  }
}
