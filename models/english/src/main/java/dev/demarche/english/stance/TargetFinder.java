// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.Mention;
import dev.demarche.Span;
import dev.demarche.Speaker;
import dev.demarche.Tokens;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds whom an act is done to. For one text. */
final class TargetFinder {

  private static final int CLAIM_REACH = 3;

  private final Entities entities;
  private final List<Attribution> attributions;
  private final List<Optional<Speaker>> speakers;
  private final Sides sides;

  TargetFinder(
      Entities entities,
      List<Attribution> attributions,
      List<Optional<Speaker>> speakers,
      Sides sides) {
    this.entities = entities;
    this.attributions = attributions;
    this.speakers = speakers;
    this.sides = sides;
  }

  /** The target of what a rule found in attribution {@code number}, or null. */
  @Nullable Entity find(RuleIndex.Hit hit, Statement statement, int number) {
    Sides.Side side = sides.of(number);
    Entity named = inContent(attributions.get(number), side);
    return switch (hit.rule().target()) {
      case OBJECT -> hit.cue() == null ? null : afterCue(statement, side);
      case MATCH -> matched(hit, statement, named);
      case CONTENT -> named;
      case CLAIM -> named != null ? named : claimBefore(number, side);
      case NONE -> null;
    };
  }

  private @Nullable Entity matched(
      RuleIndex.Hit hit, Statement statement, @Nullable Entity otherwise) {
    Match match = hit.content();
    if (match == null || match.other() < 0) {
      return otherwise;
    }
    int token = statement.content().token(match.other());
    Entity entity = token < 0 ? null : at(token);
    return entity != null ? entity : otherwise;
  }

  private @Nullable Entity afterCue(Statement statement, Sides.Side side) {
    Sequence cue = statement.cue();
    for (int i = statement.cueEnd(); i < cue.size(); i++) {
      Entity entity = cue.token(i) < 0 ? null : at(cue.token(i));
      if (entity != null && !side.has(entity)) {
        return entity;
      }
    }
    return null;
  }

  private @Nullable Entity at(int token) {
    Tokens tokens = entities.tokens();
    Mention mention = entities.at(tokens.start(token));
    return mention == null ? null : entities.of(mention);
  }

  private @Nullable Entity inContent(Attribution attribution, Sides.Side side) {
    for (Span span : attribution.content()) {
      for (Mention mention : entities.within(span)) {
        Entity entity = entities.of(mention);
        if (!side.has(entity)) {
          return entity;
        }
      }
    }
    return null;
  }

  private @Nullable Entity claimBefore(int number, Sides.Side side) {
    for (int i = number - 1; i >= Math.max(0, number - CLAIM_REACH); i--) {
      Entity speaker = speakers.get(i).map(Speaker::entity).orElse(null);
      if (speaker != null && !side.has(speaker)) {
        return speaker;
      }
    }
    return null;
  }
}
