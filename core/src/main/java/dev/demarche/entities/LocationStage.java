// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import java.util.HashMap;
import java.util.Map;

/**
 * Groups the names of places: one group a name, spelling aside. A capital that stands for its
 * government belongs to the country.
 */
final class LocationStage {

  private final Article article;
  private final GovernmentSense sense;
  private final CountryStage countries;

  LocationStage(Article article, GovernmentSense sense, CountryStage countries) {
    this.article = article;
    this.sense = sense;
    this.countries = countries;
  }

  /** Groups all names of type LOCATION. */
  void resolve() {
    Map<String, Group> groups = new HashMap<>();
    for (Occurrence name : article.names(EntityType.LOCATION)) {
      String code = sense.governmentOf(name);
      String key = Keys.join(Keys.words(name.text, false));
      name.join(
          code == null ? groups.computeIfAbsent(key, k -> new Group()) : countries.group(code));
    }
  }
}
