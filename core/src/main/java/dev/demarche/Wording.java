// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a document is put into words for people, in plain text and in HTML alike. */
final class Wording {

  /** A headline is cut behind this many characters: a text may be one sentence of ten million. */
  private static final int LONGEST_HEADLINE = 200;

  private static final int LONGEST_WORDS = 100;

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

  /** The words at several spans, each cut to a length, with something between. */
  static String join(String text, List<Span> spans, String between, int longest) {
    return spans.stream().map(span -> cut(text, span, longest)).collect(joining(between));
  }

  /** The words of a quote; an ellipsis stands for words of the article between them. */
  static String content(String text, Quote quote, int longest) {
    StringBuilder content = new StringBuilder();
    int end = -1;
    for (Span span : quote.content()) {
      if (end >= 0) {
        content.append(isBlank(text, end, span.start()) ? " " : " … ");
      }
      content.append(cut(text, span, longest));
      end = span.end();
      if (content.length() > longest) {
        return cut(content.toString(), new Span(0, content.length()), longest);
      }
    }
    return content.toString();
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** How many quotes there are, and how many of them do what: <i>3 quotes: 2 denials</i>. */
  static String summary(List<Quote> quotes) {
    List<String> acts = new ArrayList<>();
    for (Stance.Label label : Stance.Label.values()) {
      long count = quotes.stream().filter(quote -> quote.stance().labels().contains(label)).count();
      if (label != Stance.Label.NONE && count > 0) {
        acts.add(count(count, lower(label.name())));
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
        .map(label -> lower(label.name()))
        .collect(joining(", "));
  }

  /** Name and country: <i>Foreign Ministry (KR)</i>. */
  static String name(Entity entity) {
    return entity.country() == null ? entity.name() : entity.name() + " (" + entity.country() + ")";
  }

  /** <i>person</i>, <i>agency</i>, … */
  static String type(EntityType type) {
    return lower(type.name());
  }

  static String lower(String constant) {
    return constant.toLowerCase(Locale.ROOT);
  }

  /** The name of a speaker; of an agency with its country, as many countries have the same. */
  static String shortSpeaker(Quote quote) {
    Speaker speaker = quote.speaker();
    Entity entity = speaker == null ? null : speaker.entity();
    return entity != null
            && entity.type() == EntityType.AGENCY
            && entity.name().equals(speaker(quote))
        ? name(entity)
        : speaker(quote);
  }

  /** The name of a speaker. */
  static String speaker(Quote quote) {
    return quote.speaker() == null ? "somebody" : quote.speaker().name();
  }

  /**
   * Who speaks, what that is, and the verb: <i>Latvia (LV), country, called on</i>. Somebody
   * without a name who speaks for a body: <i>a spokesman (for NATO, agency), said</i>.
   */
  static String said(Document document, Quote quote) {
    Speaker speaker = quote.speaker();
    Entity entity = speaker == null ? null : speaker.entity();
    String who = speaker(quote);
    if (entity != null) {
      String body = name(entity) + ", " + type(entity.type());
      who = who.equals(entity.name()) ? body : who + " (for " + body + ")";
    }
    String cue = join(document.text(), quote.cue(), " … ", LONGEST_WORDS);
    return cue.isEmpty() ? who : who + ", " + cue;
  }

  /** What hovering over a quote shows: who said it how, and what decided on the stance. */
  static String details(Document document, Quote quote) {
    Stance stance = quote.stance();
    String acts = acts(stance);
    String why = why(document, stance);
    return said(document, quote)
        + (acts.isEmpty() ? "" : " — " + acts + ", " + percent(stance.score()) + " sure")
        + (why.isEmpty() ? "" : "; " + why);
  }

  private static String percent(double score) {
    return Math.round(100 * score) + " %";
  }

  /** The words that decided on a stance, and whom it is aimed at; empty if there are neither. */
  static String why(Document document, Stance stance) {
    String evidence = join(document.text(), stance.evidence(), "”, “", LONGEST_WORDS);
    Entity target = stance.target();
    return Stream.of(
            evidence.isEmpty() ? "" : "why: “" + evidence + "”",
            target == null ? "" : "target: " + name(target))
        .filter(words -> !words.isEmpty())
        .collect(joining("; "));
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
