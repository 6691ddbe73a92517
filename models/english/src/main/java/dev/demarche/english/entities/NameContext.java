// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.demarche.EntityType;
import dev.demarche.lexicon.WordList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells countries and agencies from what else has their names, by the rest of the document.
 * Immutable.
 */
final class NameContext {

  /**
   * Another sense of a name.
   *
   * @param other what it names then, or nothing
   */
  private record Sense(
      Optional<EntityType> other,
      ImmutableSet<String> cues,
      ImmutableSet<String> counterCues,
      ImmutableSet<String> next,
      ImmutableSet<String> before) {

    /** How much more of the document speaks for the other sense than against it. */
    int balance(Words words) {
      return words.count(cues) - words.count(counterCues);
    }
  }

  private final ImmutableMap<String, Sense> senses;

  NameContext(String resource) {
    ImmutableMap.Builder<String, Sense> builder = ImmutableMap.builder();
    WordFile.rows(
        resource,
        c -> {
          Optional<EntityType> other =
              c.get(1).equals("NONE")
                  ? Optional.empty()
                  : Optional.of(EntityType.valueOf(c.get(1)));
          builder.put(
              c.get(0),
              new Sense(other, set(c.get(2)), set(c.get(3)), set(c.get(4)), set(c.get(5))));
        });
    senses = builder.buildOrThrow();
  }

  private static ImmutableSet<String> set(String column) {
    return ImmutableSet.copyOf(WordList.forms(column));
  }

  /** Decides candidates that are names of countries or agencies and of something else. */
  void apply(Words words, Candidate c) {
    Sense sense = other(words, c.first, c.end);
    if (sense != null && (c.type == EntityType.COUNTRY || c.type == EntityType.AGENCY)) {
      c.decide(sense.other.orElse(null), 5);
    }
  }

  /** Whether the name of tokens {@code first} to {@code end - 1} has its other sense here. */
  boolean isOther(Words words, int first, int end) {
    return other(words, first, end) != null;
  }

  private @Nullable Sense other(Words words, int first, int end) {
    Sense sense = senses.get(words.span(first, end));
    boolean other =
        sense != null && (isBesideCue(sense, words, first, end) || sense.balance(words) > 0);
    return other ? sense : null;
  }

  private static boolean isBesideCue(Sense sense, Words words, int first, int end) {
    return sense.next.contains(words.textAt(end))
        || sense.before.contains(words.lower(first - 2) + " " + words.lower(first - 1));
  }

  /**
   * A name that a model found as it should be by the words beside it and, where it is a place or a
   * country, by the rest of the document; null where it is no name.
   */
  @Nullable Piece mend(Words words, Piece name) {
    Sense sense = senses.get(words.span(name.first(), name.end()));
    if (sense == null) {
      return name;
    }
    if (isBesideCue(sense, words, name.first(), name.end())) {
      EntityType other = sense.other.orElse(null);
      return other == null ? null : name.as(other);
    }
    boolean place = name.type() == EntityType.COUNTRY || name.type() == EntityType.LOCATION;
    int balance = sense.balance(words);
    if (!place || sense.other.orElse(null) != EntityType.LOCATION || balance == 0) {
      return name;
    }
    return name.as(balance > 0 ? EntityType.LOCATION : EntityType.COUNTRY);
  }

  /**
   * What <i>North</i> or <i>South</i> names at token {@code i}: a Korea in a document about the
   * Koreas, if it is no direction and no part of a longer name.
   */
  static @Nullable EntityType halfOfKorea(Words words, int i) {
    String word = words.text(i);
    boolean half = word.equals("North") || word.equals("South");
    boolean alone =
        words.lower(i - 1).equals("the")
            && !words.capital(i + 1)
            && !words.hyphen(i + 1)
            && !words.lower(i + 1).equals("of")
            && !words.lower(i + 1).equals("and");
    return half && alone && words.aboutKorea() ? EntityType.COUNTRY : null;
  }
}
