// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import java.util.EnumMap;
import java.util.Map;

/** Which type several places give one thing, each with its score. For one thread. */
public final class TypeVotes {

  private final Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);

  /** No votes yet. */
  public TypeVotes() {}

  /** Adds the vote of one place. */
  public void add(EntityType type, double score) {
    votes.merge(type, score, Double::sum);
  }

  /** The type of the greatest sum of scores, of equals the first; without votes another. */
  public EntityType greatest(EntityType otherwise) {
    EntityType best = otherwise;
    double most = -1;
    for (Map.Entry<EntityType, Double> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return best;
  }
}
