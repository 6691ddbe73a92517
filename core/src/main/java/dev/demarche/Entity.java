// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an article speaks of, with all places where it does.
 *
 * @param id its number in the article, counted from 0 in order of first mention
 * @param type what it is; never {@link EntityType#NATIONALITY}, whose mentions belong to the
 *     COUNTRY
 * @param name the fullest name that the article has for it; of a country the common English name
 * @param country ISO 3166-1 alpha-2 code of a country (XK: Kosovo; SU, YU, CS, DD: states that are
 *     no more), or of the country that an agency belongs to; null where there is none
 * @param mentions the places, in order of the text, at least one
 * @param descriptions of a person the offices, ranks and roles that the text gives it beside its
 *     name, in order of the text, each role once; of anything else none
 */
public record Entity(
    int id,
    EntityType type,
    String name,
    @Nullable String country,
    List<Mention> mentions,
    List<Description> descriptions) {

  /** Copies the lists. */
  public Entity {
    mentions = List.copyOf(mentions);
    descriptions = List.copyOf(descriptions);
  }

  /** An entity without descriptions. */
  public Entity(
      int id, EntityType type, String name, @Nullable String country, List<Mention> mentions) {
    this(id, type, name, country, mentions, List.of());
  }

  @Override
  public String toString() {
    return name;
  }
}
