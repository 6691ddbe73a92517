// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.Tokens;
import dev.demarche.engine.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text with the names that a recogniser found, tied to their tokens. */
final class Article {

  final Sentences sentences;
  final Tokens tokens;
  private final List<Occurrence> names;
  private final int[] nameOfToken;

  Article(Sentences sentences, List<Name> names) {
    this.sentences = sentences;
    this.tokens = sentences.tokens();
    this.names = new ArrayList<>(names.size());
    this.nameOfToken = new int[tokens.size()];
    Arrays.fill(nameOfToken, -1);
    int sentence = 0;
    for (Name name : names) {
      sentence = sentenceAt(name.span().start(), sentence);
      add(name, sentence);
    }
  }

  private int sentenceAt(int offset, int from) {
    int sentence = from;
    while (sentence + 1 < sentences.size() && sentences.get(sentence).span().end() <= offset) {
      sentence++;
    }
    return sentence;
  }

  private void add(Name name, int sentence) {
    Span span = name.span();
    if (sentences.size() == 0 || !sentences.get(sentence).span().contains(span) || span.isEmpty()) {
      throw new IllegalArgumentException(
          "name at "
              + span
              + " lies in no single sentence: a recogniser gives names by place, each"
              + " inside one sentence");
    }
    int first = tokens.indexAt(span.start());
    int end = tokens.indexAt(span.end() - 1) + 1;
    Arrays.fill(nameOfToken, first, end, names.size());
    names.add(
        new Occurrence(
            span,
            span.of(tokens.text()),
            name.type(),
            Mention.Form.NAME,
            first,
            end,
            sentence,
            name.score()));
  }

  /** All names, by place. */
  List<Occurrence> names() {
    return names;
  }

  /** The names of some types, by place. */
  List<Occurrence> names(EntityType... types) {
    List<EntityType> wanted = List.of(types);
    return names.stream().filter(name -> wanted.contains(name.type)).toList();
  }

  /** The name that token {@code index} belongs to, or null. */
  @Nullable Occurrence nameAt(int index) {
    return index < 0 || index >= nameOfToken.length || nameOfToken[index] < 0
        ? null
        : names.get(nameOfToken[index]);
  }

  /** The sentence that an occurrence stands in. */
  Sentence sentence(Occurrence occurrence) {
    return sentences.get(occurrence.sentence);
  }

  /** Token {@code index} folded; empty outside the text. */
  String word(int index) {
    return index < 0 || index >= tokens.size() ? "" : Keys.fold(tokens.text(index));
  }

  /** Token {@code index} folded if it stands in {@code sentence}, else empty. */
  String word(int index, Sentence sentence) {
    return index < sentence.firstToken() || index >= sentence.endToken() ? "" : word(index);
  }

  /** Token {@code index} as it stands; empty outside the text. */
  String surface(int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.text(index);
  }

  /** Whether token {@code index} starts with a capital letter. */
  boolean isCapitalized(int index) {
    return index >= 0 && index < tokens.size() && Character.isUpperCase(tokens.firstChar(index));
  }
}
