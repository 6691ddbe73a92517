// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Entities;
import dev.demarche.EntityType;
import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.Tokens;
import dev.demarche.engine.Name;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Texts that would take hours if every name were compared with every other. */
class LargeTextTest {

  private static final int NAMES = 20_000;

  private final DocumentResolver resolver = new DocumentResolver();

  @Test
  void manyPersonsWithOneSurnameInOneSentence() {
    Entities entities = resolve(EntityType.PERSON, i -> letters(i) + " Roe", " told him, her, it ");
    assertThat(entities.list()).hasSize(NAMES);
  }

  @Test
  void manyBodiesWithOneHeadInOneSentence() {
    Entities entities = resolve(EntityType.AGENCY, i -> letters(i) + " Ministry", " said its ");
    assertThat(entities.list()).hasSize(NAMES);
  }

  @Test
  void manyCapitalsAndCountriesInOneSentence() {
    Entities entities = resolve(EntityType.LOCATION, i -> "Seoul", " and ");
    assertThat(entities.mentions()).hasSize(NAMES);
  }

  @Test
  void aNameOfManyWordsAndAWordOfManyLetters() {
    String many = "Word ".repeat(NAMES).strip();
    String longWord = "A" + "a".repeat(NAMES);
    for (EntityType type : EntityType.values()) {
      assertThat(oneName(many, type).list()).hasSize(1);
      assertThat(oneName(longWord, type).list()).hasSize(1);
      assertThat(oneName(longWord + " " + longWord, type).list()).hasSize(1);
    }
  }

  private Entities resolve(EntityType type, IntFunction<String> nameOf, String between) {
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>(NAMES);
    for (int i = 0; i < NAMES; i++) {
      int start = text.length();
      text.append(nameOf.apply(i));
      names.add(new Name(new Span(start, text.length()), type, 1));
      text.append(between);
    }
    Tokens tokens = new EnglishTokenizer().tokenize(text.toString());
    return resolver.resolve(oneSentence(tokens), names);
  }

  private Entities oneName(String name, EntityType type) {
    Tokens tokens = new EnglishTokenizer().tokenize(name);
    return resolver.resolve(
        oneSentence(tokens), List.of(new Name(new Span(0, name.length()), type, 1)));
  }

  private static Sentences oneSentence(Tokens tokens) {
    return new Sentences(
        tokens, List.of(new Sentence(tokens.span(0, tokens.size()), 0, tokens.size(), 0)));
  }

  /** A capitalised word for each number; two of them differ by more than one letter. */
  private static String letters(int number) {
    StringBuilder word = new StringBuilder("X");
    int rest = number;
    for (int i = 0; i < 4; i++) {
      char letter = (char) ('a' + rest % 26);
      word.append(letter).append(letter);
      rest /= 26;
    }
    return word.toString();
  }
}
