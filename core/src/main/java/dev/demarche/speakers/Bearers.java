// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.speakers;

import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Span;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who bears which noun in an article: <i>minister</i> whoever was called Foreign Minister Lee or
 * Lee, the foreign minister; <i>ministry</i> every agency whose name has the word. Immutable once
 * made.
 */
final class Bearers {

  /** How far before a name its titles reach, and behind it its apposition, in tokens. */
  private static final int TITLE = 5;

  private static final int APPOSITION = 8;

  /** Places looked at on either side of a source, so that time stays linear. */
  private static final int FARTHEST = 40;

  /** Words at which a title or an apposition ends. */
  private static final Set<String> ENDS =
      Set.of(
          "of", "for", "from", "in", "at", "on", "with", "to", "by", "who", "which", "that", "and",
          "or", "but", "as", "after", "before", "while", "when", "where", "is", "was", "has", "had",
          "said", "says", "against", "about", "into", "than", "if", "whose", "were", "are", "will");

  static final Set<EntityType> BODIES = Set.of(EntityType.AGENCY, EntityType.ORGANIZATION);

  private final Map<String, List<Place>> places = new HashMap<>();
  private final Entities entities;
  private final SourceNouns nouns;

  /**
   * A place where an entity was called so.
   *
   * @param beside ids of the entities named in the title or apposition, as the country is in
   *     <i>Syldavian Foreign Minister Lee</i>
   */
  private record Place(int offset, Entity entity, Set<Integer> beside) {}

  Bearers(Entities entities, SourceNouns nouns) {
    this.entities = entities;
    this.nouns = nouns;
    Tokens tokens = entities.tokens();
    for (Mention mention : entities.mentions()) {
      if (mention.form() == Mention.Form.NAME) {
        int first = tokens.indexAt(mention.span().start());
        int end = tokens.indexAt(mention.span().end() - 1) + 1;
        if (mention.type() == EntityType.PERSON) {
          int from = titleStart(first);
          call(mention, from, first);
          call(mention, end + 1, appositionEnd(end));
        } else if (BODIES.contains(mention.type())) {
          call(mention, first, end);
        }
      }
    }
  }

  private int titleStart(int first) {
    int t = first;
    while (t > 0 && t > first - TITLE && !ends(t - 1)) {
      t--;
    }
    return t;
  }

  private int appositionEnd(int end) {
    Tokens tokens = entities.tokens();
    int t = end + 1;
    if (end < tokens.size() && tokens.is(end, ",")) {
      while (t < tokens.size() && t < end + 1 + APPOSITION && (isPossessive(t) || !ends(t))) {
        t++;
      }
    }
    return t;
  }

  private boolean isPossessive(int t) {
    return entities.tokens().kind(t) == TokenKind.CLITIC;
  }

  private boolean ends(int t) {
    Tokens tokens = entities.tokens();
    return !Character.isLetter(tokens.firstChar(t))
        || ENDS.contains(tokens.text(t).toLowerCase(Locale.ROOT));
  }

  private void call(Mention mention, int first, int end) {
    Tokens tokens = entities.tokens();
    if (first >= end) {
      return;
    }
    Set<Integer> beside = new HashSet<>();
    if (mention.type() == EntityType.PERSON) {
      for (Mention other : entities.within(new Span(tokens.start(first), tokens.end(end - 1)))) {
        beside.add(other.entity());
      }
    }
    Place place = new Place(mention.span().start(), entities.of(mention), beside);
    for (int t = first; t < end; t++) {
      String word = tokens.text(t).toLowerCase(Locale.ROOT);
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      places.computeIfAbsent(bare, key -> new ArrayList<>()).add(place);
      for (String other : nouns.otherNames(bare)) {
        places.computeIfAbsent(other, key -> new ArrayList<>()).add(place);
      }
    }
  }

  /**
   * The person who was last called so before an offset or, failing that, first behind it; one whose
   * title names the same country or body before others. No person is called by a plural.
   */
  Optional<Entity> person(String noun, int offset, Set<Integer> beside) {
    boolean plural = noun.endsWith("s") && !noun.endsWith("ss");
    if (plural || noun.equals("police")) {
      return Optional.empty();
    }
    Predicate<Place> person = place -> place.entity().type() == EntityType.PERSON;
    return beside.isEmpty()
        ? nearest(noun, offset, person)
        : nearest(
                noun,
                offset,
                person.and(place -> place.beside().stream().anyMatch(beside::contains)))
            .or(() -> nearest(noun, offset, person.and(place -> place.beside().isEmpty())));
  }

  /** The agency or organization with this word in its name, named last before an offset or next. */
  Optional<Entity> body(String noun, int offset) {
    return nearest(noun, offset, place -> BODIES.contains(place.entity().type()));
  }

  /** The same among the agencies of a country, given by its code. */
  Optional<Entity> bodyOf(String noun, int offset, String country) {
    return nearest(
        noun,
        offset,
        place ->
            BODIES.contains(place.entity().type()) && country.equals(place.entity().country()));
  }

  private Optional<Entity> nearest(String noun, int offset, Predicate<Place> fits) {
    List<Place> found = places.getOrDefault(noun, List.of());
    int behind = firstFrom(found, offset);
    for (int i = behind - 1; i >= Math.max(0, behind - FARTHEST); i--) {
      if (fits.test(found.get(i))) {
        return Optional.of(found.get(i).entity());
      }
    }
    for (int i = behind; i < Math.min(found.size(), behind + FARTHEST); i++) {
      if (fits.test(found.get(i))) {
        return Optional.of(found.get(i).entity());
      }
    }
    return Optional.empty();
  }

  /** The index of the first place at or behind an offset. */
  private static int firstFrom(List<Place> found, int offset) {
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
    return low;
  }
}
