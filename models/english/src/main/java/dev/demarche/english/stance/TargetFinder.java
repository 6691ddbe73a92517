// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Span;
import dev.demarche.Speaker;
import dev.demarche.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds whom an act is done to. For one text. */
final class TargetFinder {

  private static final int CLAIM_REACH = 3;
  private static final int OBJECT_REACH = 14;

  private final Entities entities;
  private final List<Attribution> attributions;
  private final List<Optional<Speaker>> speakers;
  private final Sides sides;
  private final BitSet claims;
  private final int infinitive;

  TargetFinder(
      Entities entities,
      List<Attribution> attributions,
      List<Optional<Speaker>> speakers,
      Sides sides,
      StanceLexicon lexicon) {
    this.entities = entities;
    this.attributions = attributions;
    this.speakers = speakers;
    this.sides = sides;
    this.claims = lexicon.words("claimed");
    this.infinitive = lexicon.vocabulary().id("to");
  }

  /** The target of what a rule found in attribution {@code number}, or null. */
  @Nullable Entity find(RuleIndex.Hit hit, Statement statement, int number) {
    Sides.Side side = sides.of(number);
    return switch (hit.rule().target()) {
      case OBJECT -> object(statement, side);
      case MATCH -> {
        Entity matched = matched(hit, statement, side);
        yield matched != null ? matched : sufferer(statement, number, side);
      }
      case CONTENT -> sufferer(statement, number, side);
      case CLAIM -> author(statement, number, side);
      case NONE -> null;
    };
  }

  /** Whom the words behind the cue name: before <i>to</i>, if that follows. */
  private @Nullable Entity object(Statement statement, Sides.Side side) {
    Sequence cue = statement.cue();
    int end = Math.min(cue.size(), statement.cueEnd() + OBJECT_REACH);
    Entity first = null;
    Entity last = null;
    for (int i = statement.cueEnd(); i < end; i++) {
      if (cue.id(i) == infinitive && i > statement.cueEnd()) {
        return last;
      }
      Entity entity = at(cue, i);
      if (entity != null && !side.has(entity)) {
        first = first == null ? entity : first;
        last = entity;
      }
    }
    return first;
  }

  private @Nullable Entity matched(RuleIndex.Hit hit, Statement statement, Sides.Side side) {
    Match match = hit.content();
    Entity entity =
        match == null || match.other() < 0 ? null : at(statement.content(), match.other());
    return entity == null || side.has(entity) ? null : entity;
  }

  /** The first in the content, else the last before the statement, that is of another side. */
  private @Nullable Entity sufferer(Statement statement, int number, Sides.Side side) {
    Entity place = null;
    for (Span span : attributions.get(number).content()) {
      for (Mention mention : entities.within(span)) {
        Entity entity = entities.of(mention);
        if (!side.has(entity)) {
          if (entity.type() != EntityType.LOCATION) {
            return entity;
          }
          place = place == null ? entity : place;
        }
      }
    }
    return place != null ? place : lastBefore(statement.before(), statement.before().size(), side);
  }

  /** Who made a claim: named in the content with the claim, else before it, else who spoke last. */
  private @Nullable Entity author(Statement statement, int number, Sides.Side side) {
    Entity entity = nearClaim(statement.content(), side);
    entity = entity != null ? entity : nearClaim(statement.before(), side);
    for (int i = number - 1; entity == null && i >= Math.max(0, number - CLAIM_REACH); i--) {
      Entity speaker = speakers.get(i).map(Speaker::entity).orElse(null);
      entity = speaker == null || side.has(speaker) ? null : speaker;
    }
    return entity;
  }

  private @Nullable Entity nearClaim(Sequence sequence, Sides.Side side) {
    for (int i = 0; i < sequence.size(); i++) {
      if (claims.get(sequence.id(i))) {
        return lastBefore(sequence, i, side);
      }
    }
    return null;
  }

  private @Nullable Entity lastBefore(Sequence sequence, int end, Sides.Side side) {
    for (int i = end - 1; i >= 0; i--) {
      Entity entity = at(sequence, i);
      if (entity != null && !side.has(entity)) {
        return entity;
      }
    }
    return null;
  }

  private @Nullable Entity at(Sequence sequence, int position) {
    int token = sequence.token(position);
    if (token < 0) {
      return null;
    }
    Tokens tokens = entities.tokens();
    Mention mention = entities.at(tokens.start(token));
    return mention == null ? null : entities.of(mention);
  }
}
