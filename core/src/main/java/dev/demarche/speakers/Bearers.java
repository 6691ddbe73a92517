// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.speakers;

import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who bears which noun in an article: <i>minister</i> whoever was called Foreign Minister Lee or
 * Lee, the foreign minister; <i>ministry</i> every agency whose name has the word. Immutable once
 * made.
 */
final class Bearers {

  /** How far before a name its titles reach, and behind it its apposition, in tokens. */
  private static final int TITLE = 5;

  private static final int APPOSITION = 7;

  private static final Map<String, List<String>> WRITTEN_OUT =
      Map.of(
          "sen", List.of("senator"),
          "gov", List.of("governor"),
          "rep", List.of("representative", "congressman", "congresswoman"),
          "gen", List.of("general"),
          "col", List.of("colonel"),
          "lt", List.of("lieutenant"),
          "prof", List.of("professor"),
          "dr", List.of("doctor"),
          "capt", List.of("captain"));

  /** Words at which a title or an apposition ends. */
  private static final Set<String> ENDS =
      Set.of(
          "of", "for", "from", "in", "at", "on", "with", "to", "by", "who", "which", "that", "and",
          "or", "but", "as", "after", "before", "while", "when", "where", "is", "was", "has", "had",
          "said", "says", "against", "about", "into", "than", "if", "whose", "were", "are", "will");

  private static final Set<EntityType> BODIES = Set.of(EntityType.AGENCY, EntityType.ORGANIZATION);

  private final Map<String, List<Place>> places = new HashMap<>();

  /** A place where an entity was called so. */
  private record Place(int offset, Entity entity) {}

  Bearers(Entities entities) {
    Tokens tokens = entities.tokens();
    for (Mention mention : entities.mentions()) {
      if (mention.form() == Mention.Form.NAME) {
        int first = tokens.indexAt(mention.span().start());
        int end = tokens.indexAt(mention.span().end() - 1) + 1;
        if (mention.type() == EntityType.PERSON) {
          titles(entities, mention, first);
          apposition(entities, mention, end);
        } else if (BODIES.contains(mention.type())) {
          for (int t = first; t < end; t++) {
            add(tokens.text(t), mention, entities);
          }
        }
      }
    }
  }

  private void titles(Entities entities, Mention mention, int first) {
    Tokens tokens = entities.tokens();
    for (int t = first - 1; t >= Math.max(0, first - TITLE); t--) {
      if (ends(tokens, t)) {
        return;
      }
      add(tokens.text(t), mention, entities);
    }
  }

  private static boolean ends(Tokens tokens, int t) {
    return !Character.isLetter(tokens.firstChar(t))
        || ENDS.contains(tokens.text(t).toLowerCase(Locale.ROOT));
  }

  private void apposition(Entities entities, Mention mention, int end) {
    Tokens tokens = entities.tokens();
    if (end < tokens.size() && tokens.is(end, ",")) {
      for (int t = end + 1; t < Math.min(tokens.size(), end + 1 + APPOSITION); t++) {
        if (ends(tokens, t)) {
          return;
        }
        add(tokens.text(t), mention, entities);
      }
    }
  }

  private void add(String word, Mention mention, Entities entities) {
    String lower = word.toLowerCase(Locale.ROOT);
    Place place = new Place(mention.span().start(), entities.of(mention));
    places.computeIfAbsent(lower, key -> new ArrayList<>()).add(place);
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    for (String full : WRITTEN_OUT.getOrDefault(bare, List.of())) {
      places.computeIfAbsent(full, key -> new ArrayList<>()).add(place);
    }
  }

  /**
   * Who was last called so before an offset or, failing that, first behind it. No person is called
   * by a plural.
   */
  Optional<Entity> of(String noun, int offset) {
    List<Place> found = places.get(noun);
    if (found == null) {
      return Optional.empty();
    }
    return Optional.of(nearest(found, offset)).filter(entity -> fits(noun, entity));
  }

  private static boolean fits(String noun, Entity entity) {
    boolean plural = noun.endsWith("s") && !noun.endsWith("ss");
    return entity.type() != EntityType.PERSON || !(plural || noun.equals("police"));
  }

  private static Entity nearest(List<Place> found, int offset) {
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).offset() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return found.get(Math.max(0, low - 1)).entity();
  }
}
