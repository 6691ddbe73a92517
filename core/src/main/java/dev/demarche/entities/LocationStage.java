// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import java.util.HashMap;
import java.util.Map;

/** Groups the names of places: one group a name, spelling aside. */
final class LocationStage {

  private final Article article;

  LocationStage(Article article) {
    this.article = article;
  }

  /** Groups all names of type LOCATION that have no group yet. */
  void resolve() {
    Map<String, Group> groups = new HashMap<>();
    for (Occurrence name : article.names(EntityType.LOCATION)) {
      if (name.group() == null) {
        String key = Keys.join(Keys.words(name.text, false));
        name.join(groups.computeIfAbsent(key, k -> new Group()));
      }
    }
  }
}
