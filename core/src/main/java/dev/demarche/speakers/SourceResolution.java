// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.speakers;

import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Span;
import dev.demarche.Speaker;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells who one source is. */
final class SourceResolution {

  private static final Set<EntityType> BODIES = Set.of(EntityType.AGENCY, EntityType.ORGANIZATION);
  private static final Set<EntityType> SPEAKING_BODIES =
      Set.of(EntityType.AGENCY, EntityType.ORGANIZATION, EntityType.COUNTRY);
  private static final Set<EntityType> LANDS = Set.of(EntityType.COUNTRY, EntityType.NATIONALITY);

  /** Mentions at the start of a sentence among which its subject is looked for. */
  private static final int MOST = 16;

  private static final Set<String> PERSON_PRONOUNS = Set.of("he", "she");
  private static final Set<String> BODY_PRONOUNS = Set.of("it", "they", "we");

  private final Entities entities;
  private final SourceNouns nouns;
  private final Bearers bearers;
  private final Optional<Speaker> before;
  private final SourceReader source;

  SourceResolution(
      Entities entities, SourceNouns nouns, Bearers bearers, Span span, Optional<Speaker> before) {
    this.entities = entities;
    this.nouns = nouns;
    this.bearers = bearers;
    this.before = before;
    this.source = new SourceReader(entities, span);
  }

  Speaker speaker() {
    if (source.first >= source.end) {
      return words();
    }
    if (source.isOneWord()) {
      Optional<Speaker> pronoun = pronoun();
      if (pronoun.isPresent()) {
        return pronoun.get();
      }
    }
    if (source.isPair()) {
      return words();
    }
    return source
        .name()
        .or(source::apposition)
        .map(mention -> named(entities.of(mention)))
        .orElseGet(this::byNoun);
  }

  private Optional<Speaker> pronoun() {
    Mention mention = entities.at(source.span.start());
    if (mention != null && mention.form() == Mention.Form.PRONOUN) {
      return Optional.of(named(entities.of(mention)));
    }
    String word = source.span.of(entities.text()).toLowerCase(Locale.ROOT);
    if (PERSON_PRONOUNS.contains(word)) {
      return lastSpeaker(Set.of(EntityType.PERSON)).or(this::nearestPerson).or(this::asWords);
    }
    if (BODY_PRONOUNS.contains(word)) {
      return subjectBefore().or(() -> lastSpeaker(SPEAKING_BODIES)).or(this::asWords);
    }
    return Optional.empty();
  }

  /** The body or country with which this sentence, or the one before it, begins. */
  private Optional<Speaker> subjectBefore() {
    int sentence = entities.sentences().indexOfToken(source.first);
    for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
      int first = entities.indexAt(entities.sentences().get(s).span().start());
      for (int i = first; i < Math.min(entities.mentions().size(), first + MOST); i++) {
        Mention mention = entities.mentions().get(i);
        Entity entity = entities.of(mention);
        if (mention.span().start() >= source.span.start()) {
          break;
        }
        if (SPEAKING_BODIES.contains(entity.type())
            && mention.type() != EntityType.NATIONALITY
            && !inBrackets(mention)) {
          return Optional.of(named(entity));
        }
      }
    }
    return Optional.empty();
  }

  /** As the agency in a dateline and an abbreviation are. */
  private boolean inBrackets(Mention mention) {
    int start = mention.span().start();
    return start > 0 && entities.text().charAt(start - 1) == '(';
  }

  private Optional<Speaker> lastSpeaker(Set<EntityType> types) {
    return before.filter(
        speaker -> speaker.entity() != null && types.contains(speaker.entity().type()));
  }

  private Optional<Speaker> nearestPerson() {
    int index = entities.indexAt(source.span.start()) - 1;
    for (int i = index; i >= Math.max(0, index - 8); i--) {
      Entity entity = entities.of(entities.mentions().get(i));
      if (entity.type() == EntityType.PERSON) {
        return Optional.of(named(entity));
      }
    }
    return Optional.empty();
  }

  private Speaker byNoun() {
    String noun = source.noun();
    Optional<SourceNouns.Leads> leads = nouns.of(noun);
    if (leads.isEmpty()) {
      return source.isDefinite()
          ? bearers.of(noun, source.span.start()).map(this::named).orElseGet(this::words)
          : words();
    }
    return switch (leads.get()) {
      case SPOKESPERSON ->
          source
              .any(BODIES)
              .or(() -> source.any(LANDS))
              .map(mention -> new Speaker(text(), entities.of(mention)))
              .orElseGet(() -> bearerOrWords(noun));
      case GOVERNMENT ->
          source
              .any(LANDS)
              .map(mention -> named(entities.of(mention)))
              .orElseGet(() -> bearerOrWords(noun));
      case DOCUMENT ->
          source
              .any(Set.of(EntityType.PERSON))
              .or(() -> source.any(BODIES))
              .or(() -> source.any(LANDS))
              .map(mention -> named(entities.of(mention)))
              .orElseGet(() -> source.isDefinite() ? before.orElseGet(this::words) : words());
      case COLLECTIVE -> words();
    };
  }

  private Speaker bearerOrWords(String noun) {
    return source.isDefinite()
        ? bearers.of(noun, source.span.start()).map(this::named).orElseGet(this::words)
        : words();
  }

  private Speaker named(Entity entity) {
    return new Speaker(entity.name(), entity);
  }

  private Optional<Speaker> asWords() {
    return Optional.of(words());
  }

  private Speaker words() {
    return new Speaker(text(), null);
  }

  private String text() {
    return source.span.of(entities.text());
  }
}
