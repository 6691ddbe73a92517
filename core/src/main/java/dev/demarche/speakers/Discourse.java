// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.speakers;

import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.EntityType;
import dev.demarche.Speaker;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one article has told before a source: who bears which noun, who spoke last, whom a noun led
 * to. Confined to one call of the resolver.
 */
final class Discourse {

  final Bearers bearers;
  private final Map<String, Speaker> recalled = new HashMap<>();
  private Optional<Speaker> before = Optional.empty();
  private final @Nullable Entity home;

  Discourse(Entities entities, SourceNouns nouns) {
    bearers = new Bearers(entities, nouns);
    home = mostNamed(entities);
  }

  private static @Nullable Entity mostNamed(Entities entities) {
    Entity most = null;
    for (Entity entity : entities.list()) {
      boolean more = most == null || entity.mentions().size() > most.mentions().size();
      if (entity.type() == EntityType.COUNTRY && more) {
        most = entity;
      }
    }
    return most;
  }

  /** The country of which the article speaks most. */
  Optional<Entity> home() {
    return Optional.ofNullable(home);
  }

  /** Who spoke last. */
  Optional<Speaker> before() {
    return before;
  }

  void spoke(Speaker speaker) {
    before = Optional.of(speaker);
  }

  /** To whom a noun led: <i>the memo</i> after <i>the ministry's memo</i>. */
  Optional<Speaker> recall(String noun) {
    return Optional.ofNullable(recalled.get(noun));
  }

  void remember(String noun, Speaker speaker) {
    recalled.put(noun, speaker);
  }
}
