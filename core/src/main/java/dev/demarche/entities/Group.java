// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import dev.demarche.Mention;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity in the making: the occurrences that mean the same. */
final class Group {

  private final List<Occurrence> occurrences = new ArrayList<>();
  private final Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
  private final @Nullable EntityType fixedType;

  /** The name it has whatever its occurrences say, or null. */
  final @Nullable String fixedName;

  /** ISO 3166 code of the country it is or belongs to, or null. */
  @Nullable String country;

  /** A group whose type is the one most of its names have. */
  Group() {
    this(null, null, null);
  }

  /** A group of a known type and name. */
  Group(@Nullable EntityType type, @Nullable String name, @Nullable String country) {
    this.fixedType = type;
    this.fixedName = name;
    this.country = country;
  }

  void add(Occurrence occurrence) {
    occurrences.add(occurrence);
    if (occurrence.form == Mention.Form.NAME) {
      votes.merge(occurrence.type, occurrence.score, Double::sum);
    }
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  /** What it is: the type that its names have most often. */
  EntityType type() {
    if (fixedType != null) {
      return fixedType;
    }
    EntityType best = EntityType.ORGANIZATION;
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
