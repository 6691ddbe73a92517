// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.Mention;
import dev.demarche.Span;
import dev.demarche.Speaker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who belongs to whose side in a text: a speaker, all that is named in the words that stand for the
 * speaker anywhere in the text (<i>Iran's army chief</i>), and what shares their country.
 */
final class Sides {

  private final Entities entities;
  private final List<Side> sides = new ArrayList<>();

  Sides(Entities entities, List<Attribution> attributions, List<Optional<Speaker>> speakers) {
    this.entities = entities;
    Map<Entity, Side> bySpeaker = new HashMap<>();
    for (int i = 0; i < attributions.size(); i++) {
      Entity speaker = speakers.get(i).map(Speaker::entity).orElse(null);
      Side side =
          speaker == null ? new Side() : bySpeaker.computeIfAbsent(speaker, s -> new Side());
      if (speaker != null) {
        side.add(speaker);
      }
      for (Span source : attributions.get(i).source()) {
        addNames(source, side);
      }
      sides.add(side);
    }
  }

  private void addNames(Span source, Side side) {
    for (Mention mention : entities.within(source)) {
      side.add(entities.of(mention));
    }
  }

  /** The side of the source of an attribution. */
  Side of(int attribution) {
    return sides.get(attribution);
  }

  /** Entities that hold together. */
  static final class Side {
    private final BitSet ids = new BitSet();
    private final Set<String> countries = new HashSet<>();

    private void add(Entity entity) {
      ids.set(entity.id());
      if (entity.country() != null) {
        countries.add(entity.country());
      }
    }

    /** Whether an entity belongs to the side. */
    boolean has(Entity entity) {
      return ids.get(entity.id())
          || (entity.country() != null && countries.contains(entity.country()));
    }
  }
}
