// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Description;
import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Asserts what became of the names and pronouns of a marked text, and all invariants with it. */
final class ResolvedText {

  private static final DocumentResolver RESOLVER = new DocumentResolver();

  private final Entities entities;

  private ResolvedText(Entities entities) {
    this.entities = entities;
    assertInvariants(entities);
  }

  /** Resolves a text with marked names. */
  static ResolvedText resolved(String marked) {
    MarkedText text = new MarkedText(marked);
    return new ResolvedText(RESOLVER.resolve(text.sentences, text.names));
  }

  /** The entities are these, each written as its mentions joined by {@code " = "}. */
  void are(String... expected) {
    assertThat(
            entities.list().stream()
                .map(
                    entity ->
                        entity.mentions().stream()
                            .map(Mention::text)
                            .collect(Collectors.joining(" = "))))
        .containsExactly(expected);
  }

  /** The entities have these names. */
  ResolvedText haveNames(String... expected) {
    assertThat(entities.list().stream().map(Entity::name)).containsExactly(expected);
    return this;
  }

  /** The entities have these types. */
  ResolvedText haveTypes(EntityType... expected) {
    assertThat(entities.list().stream().map(Entity::type)).containsExactly(expected);
    return this;
  }

  /** The mentions have these types. */
  ResolvedText mentionsHaveTypes(EntityType... expected) {
    assertThat(entities.mentions().stream().map(Mention::type)).containsExactly(expected);
    return this;
  }

  /** The entities have these countries, {@code "-"} for none. */
  ResolvedText haveCountries(String... expected) {
    assertThat(
            entities.list().stream()
                .map(entity -> entity.country() == null ? "-" : entity.country()))
        .containsExactly(expected);
    return this;
  }

  /**
   * The people are described so, each written as {@code "Ann Roe: text | role | employer |
   * country"}, {@code "-"} for no employer or country.
   */
  void haveDescriptions(String... expected) {
    List<String> read = new ArrayList<>();
    for (Entity entity : entities.list()) {
      for (Description description : entity.descriptions()) {
        Integer employer = description.employer();
        read.add(
            String.join(
                " | ",
                entity.name() + ": " + description.text(),
                description.role(),
                employer == null ? "-" : entities.list().get(employer).name(),
                description.country() == null ? "-" : description.country()));
      }
    }
    assertThat(read).containsExactly(expected);
  }

  /** The pronouns that are resolved are these, each written as {@code "he = Ann Roe"}. */
  void havePronouns(String... expected) {
    assertThat(
            entities.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.PRONOUN)
                .map(mention -> mention.text() + " = " + entities.of(mention).name()))
        .containsExactly(expected);
  }

  /** What holds of all entities of all texts. */
  static void assertInvariants(Entities entities) {
    int end = 0;
    int next = 0;
    int sentence = 0;
    List<List<Mention>> byEntity = new ArrayList<>();
    for (Mention mention : entities.mentions()) {
      assertThat(mention.span().start()).as("mentions do not overlap").isGreaterThanOrEqualTo(end);
      end = mention.span().end();
      assertThat(mention.text()).isEqualTo(mention.span().of(entities.text())).isNotEmpty();
      while (entities.sentences().get(sentence).span().end() < end) {
        sentence++;
      }
      Sentence around = entities.sentences().get(sentence);
      assertThat(around.span().contains(mention.span())).as("inside its sentence").isTrue();
      assertThat(mention.entity()).as("ids in order of first mention").isBetween(0, next);
      if (mention.entity() == next) {
        next++;
        byEntity.add(new ArrayList<>());
      }
      byEntity.get(mention.entity()).add(mention);
      assertThat(mention.score()).isBetween(0.0, 1.0);
    }
    assertThat(entities.list()).hasSize(next);
    for (int id = 0; id < next; id++) {
      Entity entity = entities.list().get(id);
      assertThat(entity.id()).isEqualTo(id);
      assertThat(entity.mentions()).isEqualTo(byEntity.get(id));
      assertThat(entity.name()).isNotEmpty();
      assertThat(entity.type()).isNotEqualTo(EntityType.NATIONALITY);
      assertDescriptions(entity, entities);
    }
  }

  private static void assertDescriptions(Entity entity, Entities entities) {
    for (Description description : entity.descriptions()) {
      assertThat(entity.type()).as("people have roles").isEqualTo(EntityType.PERSON);
      assertThat(description.text()).isEqualTo(description.span().of(entities.text()));
      assertThat(description.text()).contains(description.role()).isNotEmpty();
      if (description.employer() != null) {
        assertThat(entities.list().get(description.employer()).type())
            .isIn(EntityType.AGENCY, EntityType.ORGANIZATION);
      }
    }
  }
}
