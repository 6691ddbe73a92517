// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.EntityType;
import dev.demarche.TokenKind;
import dev.demarche.english.entities.Heads.Head;
import dev.demarche.english.entities.Words.Shape;
import java.util.Arrays;

/** Weighs what the words of a candidate and those around it say about its type. */
final class Typer {

  private static final EntityType[] TYPES = EntityType.values();

  private final Lexicons lexicons;
  private final Words words;
  private final double[] weight = new double[TYPES.length];

  Typer(Lexicons lexicons, Words words) {
    this.lexicons = lexicons;
    this.words = words;
  }

  /** Decides the type of a candidate by itself. */
  void decide(Candidate c) {
    if (isNone(c)) {
      c.decide(null, 5);
      return;
    }
    Arrays.fill(weight, 0);
    lists(c);
    heads(c);
    shape(c);
    before(c);
    after(c);
    int best = 0;
    for (int t = 1; t < weight.length; t++) {
      best = weight[t] > weight[best] ? t : best;
    }
    double second = 0;
    for (int t = 0; t < weight.length; t++) {
      second = t == best ? second : Math.max(second, weight[t]);
    }
    if (weight[best] < (c.doubtful ? 1.5 : 0.5)) {
      c.decide(null, 0);
    } else {
      c.decide(TYPES[best], weight[best] - second);
    }
  }

  private boolean isNone(Candidate c) {
    if (c.is(Marks.NO_NAME) && !c.is(Marks.NAME) && !(c.titled && c.is(Marks.GIVEN_NAME))) {
      return true;
    }
    if (c.is(Marks.NAME)) {
      return false;
    }
    int last = lexicons.phrases.marks(words, c.end - 1);
    return ((last & Marks.EVENT_HEAD) != 0 && !c.titled)
        || (c.size() > 1 && lexicons.eventOpeners.contains(words.text(c.first)));
  }

  private void add(EntityType type, double value) {
    weight[type.ordinal()] += value;
  }

  private void lists(Candidate c) {
    double sure = c.is(Marks.CONTEXT) ? 2 : 5;
    if (c.is(Marks.NATIONALITY)) {
      add(EntityType.NATIONALITY, 6);
    }
    if (c.is(Marks.COUNTRY)) {
      add(EntityType.COUNTRY, c.is(Marks.CONTEXT) ? 3 : 6);
    }
    if (c.is(Marks.AGENCY)) {
      add(EntityType.AGENCY, sure);
    }
    if (c.is(Marks.ORGANIZATION)) {
      add(EntityType.ORGANIZATION, sure - 0.5);
    }
    if (c.is(Marks.PLACE)) {
      add(EntityType.LOCATION, sure - 1);
    }
    if (c.is(Marks.SEAT)) {
      add(EntityType.AGENCY, 3);
      add(EntityType.LOCATION, 2);
    }
    if (c.is(Marks.SEAT_PLACE)) {
      add(EntityType.LOCATION, 3);
      add(EntityType.AGENCY, 1);
    }
    int first = lexicons.phrases.marks(words, c.first);
    if ((first & Marks.GIVEN_NAME) != 0) {
      add(EntityType.PERSON, c.size() > 1 ? 3 : 1.5);
    }
  }

  private void heads(Candidate c) {
    Head head = lexicons.heads.of(words, c.first, c.end);
    if (head == null || (c.size() == 1 && !head.alone() && head.type() == EntityType.LOCATION)) {
      return;
    }
    double value = head.strong() ? 4.5 : 3;
    add(head.type(), c.size() == 1 ? value / 3 : value);
  }

  private void shape(Candidate c) {
    int plain = 0;
    int initials = 0;
    for (int i = c.first; i < c.end; i++) {
      Shape shape = words.shape(i);
      if (shape == Shape.CAPITAL) {
        plain++;
      } else if (shape == Shape.INITIAL) {
        initials++;
      } else if (shape == Shape.LOWER && lexicons.particles.contains(words.text(i))) {
        add(EntityType.PERSON, 0.8);
        add(EntityType.LOCATION, 0.4);
      } else if (words.hyphen(i) && words.shape(i + 1) == Shape.LOWER) {
        add(EntityType.PERSON, 3);
      }
    }
    if (initials > 0 && plain > 0) {
      add(EntityType.PERSON, 2);
    }
    if (c.size() == 1) {
      single(c);
    } else if (plain == c.size() && c.size() <= 3) {
      add(EntityType.PERSON, 1);
    } else {
      add(EntityType.ORGANIZATION, 0.6);
      add(EntityType.PERSON, 0.5);
    }
  }

  private void single(Candidate c) {
    String word = words.text(c.first);
    if (words.shape(c.first) == Shape.UPPER) {
      add(EntityType.ORGANIZATION, word.length() <= 6 ? 1.5 : 0.7);
    } else if (!c.doubtful) {
      add(EntityType.PERSON, 0.5);
      add(EntityType.LOCATION, 0.4);
    }
  }

  private void before(Candidate c) {
    if (c.titled) {
      add(EntityType.PERSON, 5);
    }
    String before = words.lower(c.first - 1);
    if (lexicons.roles.contains(before)) {
      add(EntityType.PERSON, 2);
    }
    switch (before) {
      case "in" -> {
        add(EntityType.LOCATION, 2);
        add(EntityType.COUNTRY, 1);
      }
      case "at" -> {
        add(EntityType.LOCATION, 1);
        add(EntityType.ORGANIZATION, 0.7);
      }
      case "near", "outside", "across", "throughout", "around", "via" ->
          add(EntityType.LOCATION, 2.5);
      case "from", "to", "into", "through", "over", "between" -> add(EntityType.LOCATION, 0.8);
      case "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "downtown",
          "city",
          "province",
          "district",
          "town",
          "village" ->
          add(EntityType.LOCATION, 2);
      case "the" -> {
        add(EntityType.PERSON, c.titled ? 0 : -1);
        add(EntityType.ORGANIZATION, 0.8);
        add(EntityType.AGENCY, 0.2);
        if (c.is(Marks.CONTEXT)) {
          add(EntityType.COUNTRY, 0);
        }
      }
      case "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr." -> add(EntityType.PERSON, 5);
      default -> {}
    }
  }

  private void after(Candidate c) {
    String next = words.lower(c.end);
    if (lexicons.personVerbs.contains(next)) {
      add(EntityType.PERSON, 1.2);
      add(EntityType.ORGANIZATION, 0.2);
    }
    switch (next) {
      case "who", "whose" -> add(EntityType.PERSON, 1.5);
      case "province",
          "district",
          "city",
          "town",
          "village",
          "region",
          "county",
          "state",
          "airport",
          "area",
          "neighborhood",
          "neighbourhood",
          "municipality",
          "suburb" ->
          add(EntityType.LOCATION, 2.5);
      case "spokesman",
          "spokeswoman",
          "spokesperson",
          "official",
          "officials",
          "chief",
          "leader",
          "members",
          "chairman",
          "headquarters",
          "lawmaker",
          "shares" -> {
        add(EntityType.ORGANIZATION, 1.5);
        add(EntityType.AGENCY, 1);
      }
      case "," -> comma(c);
      default -> {}
    }
  }

  private void comma(Candidate c) {
    int next = c.end + 1;
    if (next >= words.size() || words.sentence(next) != words.sentence(c.first)) {
      return;
    }
    if (words.tokens().kind(next) == TokenKind.NUMBER
        && words.text(next).length() == 2
        && (words.lower(next + 1).equals(",") || words.lower(next + 1).equals("."))) {
      add(EntityType.PERSON, 2.5);
    }
    for (int i = next;
        i < Math.min(next + 6, words.size()) && words.sentence(i) == words.sentence(next);
        i++) {
      if (words.text(i).equals(",")) {
        break;
      }
      if (lexicons.roles.contains(words.lower(i)) || words.text(i).equals("who")) {
        add(EntityType.PERSON, 1.5);
        break;
      }
    }
    int marks = lexicons.phrases.marks(words, next);
    if ((marks & (Marks.COUNTRY | Marks.US_STATE)) != 0) {
      add(EntityType.LOCATION, 2);
    }
  }
}
