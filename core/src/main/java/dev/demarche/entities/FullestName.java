// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import dev.demarche.Mention;
import java.util.Locale;

/** Picks the name of an entity: the fullest that the article has. */
final class FullestName {

  private FullestName() {}

  /** The name of a group; of a country the common English one. */
  static String of(Group group, EntityType type) {
    if (group.fixedName != null) {
      return group.fixedName;
    }
    String best = "";
    int most = Integer.MIN_VALUE;
    for (Occurrence occurrence : group.occurrences()) {
      if (occurrence.form == Mention.Form.NAME) {
        int fullness = fullness(occurrence.text, type);
        if (fullness > most) {
          most = fullness;
          best = occurrence.text;
        }
      }
    }
    return best;
  }

  /** More words are fuller, then more letters; words in capitals count less than others. */
  private static int fullness(String name, EntityType type) {
    int words = Keys.words(name, type == EntityType.PERSON).size();
    boolean shouted = words > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    return words * 1000 + Math.min(name.length(), 999) - (shouted ? 500 : 0);
  }
}
