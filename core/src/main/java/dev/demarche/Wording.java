// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How a document is put into words for people, in plain text and in HTML alike. */
final class Wording {

  /** A headline is cut behind this many characters: a text may be one sentence of ten million. */
  private static final int LONGEST_HEADLINE = 200;

  private Wording() {}

  /** The first sentence; of a text without words, that it has none. */
  static String headline(Document document) {
    return document.sentences().isEmpty()
        ? "(no words)"
        : cut(document.text(), document.sentences().get(0).span(), LONGEST_HEADLINE);
  }

  /** The words at a span, with an ellipsis for what is longer. Never parts a surrogate pair. */
  static String cut(String text, Span span, int longest) {
    if (span.length() <= longest) {
      return span.of(text);
    }
    int end = span.start() + longest;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(span.start(), end) + "…";
  }

  /** How many quotes there are, and how many of them do what: <i>3 quotes: 2 denials</i>. */
  static String summary(List<Quote> quotes) {
    List<String> acts = new ArrayList<>();
    for (Stance.Label label : Stance.Label.values()) {
      long count = quotes.stream().filter(quote -> quote.stance().labels().contains(label)).count();
      if (label != Stance.Label.NONE && count > 0) {
        acts.add(count(count, label.name().toLowerCase(Locale.ROOT)));
      }
    }
    String all = quotes.isEmpty() ? "no quotes" : count(quotes.size(), "quote");
    return acts.isEmpty() ? all : all + ": " + String.join(", ", acts);
  }

  private static String count(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /** The acts of a stance: <i>demand, threat</i>; empty for NONE. */
  static String acts(Stance stance) {
    return stance.labels().stream()
        .filter(label -> label != Stance.Label.NONE)
        .map(label -> label.name().toLowerCase(Locale.ROOT))
        .collect(joining(", "));
  }

  /** Name and country: <i>Foreign Ministry (KR)</i>. */
  static String name(Entity entity) {
    return entity.country() == null ? entity.name() : entity.name() + " (" + entity.country() + ")";
  }

  /** <i>person</i>, <i>agency</i>, … */
  static String type(EntityType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  /** The heading over entities of a type. */
  static String heading(EntityType type) {
    return switch (type) {
      case PERSON -> "People";
      case AGENCY -> "Agencies";
      case ORGANIZATION -> "Organizations";
      case COUNTRY -> "Countries";
      case NATIONALITY -> "Nationalities";
      case LOCATION -> "Places";
    };
  }

  /** The entities of a type, those with the most mentions first. */
  static List<Entity> entities(Document document, EntityType type) {
    return document.entities().stream()
        .filter(entity -> entity.type() == type)
        .sorted(
            Comparator.comparingInt((Entity entity) -> -entity.mentions().size())
                .thenComparingInt(Entity::id))
        .toList();
  }
}
