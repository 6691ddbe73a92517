// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Entities;
import dev.demarche.EntityType;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.Tokens;
import dev.demarche.engine.Name;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every text, whatever names a recogniser finds in it. */
class ResolverPropertiesTest {

  private static final DocumentResolver RESOLVER = new DocumentResolver();

  @Property(tries = 300)
  void invariantsHold(@ForAll("texts") String text, @ForAll long seed) {
    Sentences sentences = sentences(text);
    ResolvedText.assertInvariants(RESOLVER.resolve(sentences, names(sentences, seed)));
  }

  @Property(tries = 100)
  void everyNameIsAMention(@ForAll("texts") String text, @ForAll long seed) {
    Sentences sentences = sentences(text);
    List<Name> names = names(sentences, seed);
    Entities entities = RESOLVER.resolve(sentences, names);
    assertThat(entities.mentions().stream().map(mention -> mention.span()))
        .containsAll(names.stream().map(Name::span).toList());
  }

  @Property(tries = 100)
  void theSameTextGivesTheSameEntities(@ForAll("texts") String text, @ForAll long seed) {
    Sentences sentences = sentences(text);
    List<Name> names = names(sentences, seed);
    assertThat(RESOLVER.resolve(sentences, names)).isEqualTo(RESOLVER.resolve(sentences, names));
  }

  private static Sentences sentences(String text) {
    return MarkedText.split(new EnglishTokenizer().tokenize(text));
  }

  /** Random runs of tokens inside sentences, of random types. */
  private static List<Name> names(Sentences sentences, long seed) {
    Random random = new Random(seed);
    Tokens tokens = sentences.tokens();
    List<Name> names = new ArrayList<>();
    sentences
        .list()
        .forEach(
            sentence -> {
              int token = sentence.firstToken();
              while (token < sentence.endToken()) {
                int end = Math.min(sentence.endToken(), token + 1 + random.nextInt(4));
                if (random.nextBoolean()) {
                  Span span = tokens.span(token, end);
                  EntityType type = EntityType.values()[random.nextInt(6)];
                  names.add(new Name(span, type, random.nextDouble()));
                }
                token = end;
              }
            });
    return names;
  }

  /** Words that the rules look at, and any characters at all. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "He",
            "he",
            "her",
            "it",
            "its",
            "said",
            "Kim",
            "Lee",
            "Ann",
            "Roe",
            "Jr.",
            "Mr.",
            "the",
            "of",
            "and",
            "Seoul",
            "U.S.",
            "North",
            "Russian",
            "Ministry",
            "(",
            ")",
            "NIS",
            "'s",
            "\"",
            "“",
            "”",
            ".",
            ",",
            "\n",
            "\n\n",
            "president",
            "wife",
            "a",
            "de",
            "la");
    Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, words), net.jqwik.api.Tuple.of(1, noise))
        .list()
        .ofMaxSize(60)
        .map(list -> String.join(" ", list));
  }
}
