// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.Tokens;
import dev.demarche.engine.EntityRecognizer;
import dev.demarche.engine.Name;
import dev.demarche.english.sentences.EnglishSentenceSplitter;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.List;

/** The names that a recogniser finds in a text; checks at every use what must hold of all names. */
record Names(String text, List<Name> list) {

  static Names namesBy(EntityRecognizer recognizer, String text) {
    Sentences sentences =
        new EnglishSentenceSplitter().split(new EnglishTokenizer().tokenize(text));
    List<Name> names = recognizer.recognize(sentences);
    int before = 0;
    for (Name name : names) {
      Tokens tokens = sentences.tokens();
      int first = tokens.indexAt(name.span().start());
      int last = tokens.indexAt(name.span().end() - 1);
      Sentence sentence = sentences.get(sentences.indexOfToken(first));
      assertThat(name.span().start()).as("ordered, apart").isGreaterThanOrEqualTo(before);
      assertThat(name.span()).as("whole tokens").isEqualTo(tokens.span(first, last + 1));
      assertThat(sentence.span().contains(name.span())).as("inside a sentence").isTrue();
      assertThat(name.score()).as("score").isBetween(0.0, 1.0);
      before = name.span().end();
    }
    return new Names(text, names);
  }

  /** Asserts the names as {@code "surface TYPE"}. */
  void are(String... expected) {
    assertThat(list.stream().map(n -> n.span().of(text) + " " + n.type()).toList())
        .containsExactly(expected);
  }

  /** Asserts that one of the names is this. */
  void has(String expected) {
    assertThat(list.stream().map(n -> n.span().of(text) + " " + n.type()).toList())
        .contains(expected);
  }
}
