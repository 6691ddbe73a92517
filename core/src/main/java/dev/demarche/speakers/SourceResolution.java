// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.speakers;

import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Sentence;
import dev.demarche.Span;
import dev.demarche.Speaker;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Tells who one source is. */
final class SourceResolution {

  private static final Set<EntityType> PERSONS = Set.of(EntityType.PERSON);
  private static final Set<EntityType> SPEAKING_BODIES =
      Set.of(EntityType.AGENCY, EntityType.ORGANIZATION, EntityType.COUNTRY);
  private static final Set<EntityType> LANDS = Set.of(EntityType.COUNTRY, EntityType.NATIONALITY);

  /** Mentions at the start of a sentence among which its subject is looked for, or a name's. */
  private static final int MOST = 16;

  private static final int MOST_TO_PERSON = 8;

  private static final Set<String> PERSON_PRONOUNS = Set.of("he", "she");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final Set<String> BODY_PRONOUNS = Set.of("it", "they", "we");

  private final Entities entities;
  private final SourceNouns nouns;
  private final Discourse discourse;
  private final SourceReader source;

  SourceResolution(Entities entities, SourceNouns nouns, Discourse discourse, Span span) {
    this.entities = entities;
    this.nouns = nouns;
    this.discourse = discourse;
    this.source = new SourceReader(entities, span);
  }

  Speaker speaker() {
    if (source.first >= source.end) {
      return words();
    }
    if (source.isOneWord() || RELATIVES.contains(source.opener())) {
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
    String word = source.opener();
    if (PERSON_PRONOUNS.contains(word)) {
      return lastSpeaker(Set.of(EntityType.PERSON)).or(this::nearestPerson).or(this::asWords);
    }
    if (BODY_PRONOUNS.contains(word)) {
      return subjectBefore()
          .or(() -> lastSpeaker(SPEAKING_BODIES))
          .or(discourse::before)
          .or(this::asWords);
    }
    if (RELATIVES.contains(word)) {
      return antecedent(word.equals("who"));
    }
    return Optional.empty();
  }

  /** The name before a relative pronoun, in the same sentence. */
  private Optional<Speaker> antecedent(boolean person) {
    Sentence sentence = entities.sentences().ofToken(source.first);
    int from = Math.max(sentence.firstToken(), source.first - MOST);
    int start = entities.tokens().start(from);
    return lastBefore(
        MOST,
        mention ->
            mention.span().start() >= start
                && mention.form() == Mention.Form.NAME
                && (person
                    ? mention.type() == EntityType.PERSON
                    : SPEAKING_BODIES.contains(mention.type())));
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
    return discourse
        .before()
        .filter(speaker -> speaker.entity() != null && types.contains(speaker.entity().type()));
  }

  private Optional<Speaker> nearestPerson() {
    return lastBefore(MOST_TO_PERSON, mention -> entities.of(mention).type() == EntityType.PERSON);
  }

  /** The last mention of a kind before the source, at most so many mentions behind the last one. */
  private Optional<Speaker> lastBefore(int most, Predicate<Mention> kind) {
    int index = entities.indexAt(source.span.start()) - 1;
    for (int i = index; i >= Math.max(0, index - most); i--) {
      Mention mention = entities.mentions().get(i);
      if (kind.test(mention)) {
        return Optional.of(named(entities.of(mention)));
      }
    }
    return Optional.empty();
  }

  private Speaker byNoun() {
    String noun = source.noun();
    Speaker speaker = byNoun(noun);
    if (speaker.entity() != null && !noun.isEmpty()) {
      discourse.remember(noun, speaker);
    }
    return speaker;
  }

  private Speaker byNoun(String noun) {
    Optional<SourceNouns.Leads> leads = nouns.of(noun);
    if (leads.isEmpty()) {
      return role(noun);
    }
    return switch (leads.get()) {
      case SPOKESPERSON -> spokesperson(noun);
      case GOVERNMENT -> state(noun, this::home);
      case STATE -> state(noun, Optional::empty);
      case DOCUMENT -> document(noun);
      case OFFICE -> owner().orElseGet(() -> known(noun, Optional::empty));
      case BODY ->
          source
              .nameBeforeNoun(Bearers.BODIES)
              .map(mention -> named(entities.of(mention)))
              .orElseGet(() -> known(noun, this::bodyBefore));
      case COLLECTIVE -> words();
    };
  }

  private Speaker role(String noun) {
    if (source.isIndefinite()) {
      return words();
    }
    return discourse
        .bearers
        .person(noun, source.span.start(), source.named())
        .or(
            () ->
                source.isDefinite()
                    ? discourse.bearers.body(noun, source.span.start())
                    : Optional.empty())
        .map(this::named)
        .or(() -> source.isDefinite() ? discourse.recall(noun) : Optional.empty())
        .orElseGet(this::words);
  }

  private Speaker spokesperson(String noun) {
    return source
        .owner(Bearers.BODIES)
        .or(() -> source.owner(LANDS))
        .map(mention -> new Speaker(text(), entities.of(mention)))
        .orElseGet(() -> role(noun));
  }

  /**
   * The agency of the country before the noun or, where the article names none, the country. A
   * government named after a person (<i>the Duval administration</i>) is nobody else.
   */
  private Speaker state(String noun, Supplier<Optional<Speaker>> other) {
    Optional<Entity> land = source.owner(LANDS).map(entities::of);
    if (land.isPresent()) {
      return named(
          Optional.ofNullable(land.get().country())
              .flatMap(code -> discourse.bearers.bodyOf(noun, source.span.start(), code))
              .orElse(land.get()));
    }
    return source.named().isEmpty() ? known(noun, other) : words();
  }

  private Optional<Speaker> owner() {
    return source
        .owner(PERSONS)
        .or(() -> source.owner(Bearers.BODIES))
        .or(() -> source.owner(LANDS))
        .or(source::possessor)
        .map(mention -> named(entities.of(mention)));
  }

  private Speaker document(String noun) {
    Optional<Speaker> owner = owner();
    if (owner.isPresent()) {
      return owner.get();
    }
    return source.isDefinite()
        ? discourse.recall(noun).or(discourse::before).orElseGet(this::words)
        : words();
  }

  /** What a definite noun leads to: a body with the word in its name, one called so, or another. */
  private Speaker known(String noun, Supplier<Optional<Speaker>> other) {
    if (!source.isDefinite()) {
      return words();
    }
    return discourse
        .bearers
        .body(noun, source.span.start())
        .map(this::named)
        .or(() -> discourse.recall(noun))
        .or(other)
        .orElseGet(this::words);
  }

  private Optional<Speaker> home() {
    return discourse.home().map(this::named);
  }

  /** The organization or agency named last. */
  private Optional<Speaker> bodyBefore() {
    return lastBefore(
        MOST, mention -> Bearers.BODIES.contains(mention.type()) && !inBrackets(mention));
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
