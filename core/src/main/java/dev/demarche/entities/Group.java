// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import dev.demarche.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity in the making: the occurrences that mean the same. */
final class Group {

  private static final int MOST_DESCRIPTIONS = 8;

  private final List<Occurrence> occurrences = new ArrayList<>();
  private final Map<String, FoundDescription> descriptions = new LinkedHashMap<>();
  private final TypeVotes votes = new TypeVotes();
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
      votes.add(occurrence.type, occurrence.score);
    }
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  /** Adds a description; of those with one role the first stays, or the first that tells more. */
  void describe(FoundDescription description) {
    String role = Keys.fold(description.role());
    FoundDescription known = descriptions.get(role);
    boolean more = known == null || (description.tells() && !known.tells());
    if (more && (known != null || descriptions.size() < MOST_DESCRIPTIONS)) {
      descriptions.put(role, description);
    }
  }

  /** What the text calls it beside its name, in order of the text. */
  List<FoundDescription> descriptions() {
    List<FoundDescription> sorted = new ArrayList<>(descriptions.values());
    sorted.sort(Comparator.comparing(FoundDescription::span));
    return sorted;
  }

  /** What it is: the type that its names have most often. */
  EntityType type() {
    if (fixedType != null) {
      return fixedType;
    }
    return votes.greatest(EntityType.ORGANIZATION);
  }
}
