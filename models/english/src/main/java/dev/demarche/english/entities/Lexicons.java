// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import com.google.common.collect.ImmutableSet;
import dev.demarche.EntityType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All word lists that name finding uses, loaded once. Immutable. */
final class Lexicons {

  private static final String CORE = "/dev/demarche/lexicon/";

  final Phrases phrases;
  final Heads heads = new Heads();
  final ImmutableSet<String> openers;
  final ImmutableSet<String> roles;
  final ImmutableSet<String> personVerbs;
  final ImmutableSet<String> joinedWords;
  final ImmutableSet<String> personParticles;
  final ImmutableSet<String> articles = ImmutableSet.of("the", "a", "an", "i");
  final ImmutableSet<String> calendar;
  final ImmutableSet<String> possessives;
  final ImmutableSet<String> eventOpeners;
  final ImmutableSet<String> ofHeads =
      ImmutableSet.of("Republic", "Kingdom", "Gulf", "Strait", "Bay", "Isle", "Cape", "Duchy");
  final ImmutableSet<String> splitCountries =
      ImmutableSet.of("US", "U.S.", "United States", "UK", "United Kingdom", "Puerto Rico");
  final ImmutableSet<String> forces =
      ImmutableSet.of(
          "Air Force", "Army", "Navy", "Coast Guard", "Marine Corps", "Geological Survey", "Armed Forces");

  private final Phrases.Builder builder = new Phrases.Builder();

  private Lexicons() {
    countries();
    agencies();
    heads("agency-heads.tsv", EntityType.AGENCY);
    heads("organization-heads.tsv", EntityType.ORGANIZATION);
    standIns();
    lines("no-names.txt", line -> builder.add(line, Marks.NO_NAME));
    lines("event-heads.txt", line -> builder.add(line, Marks.EVENT_HEAD));
    openers = words("opening-words.txt");
    roles = words("roles.txt");
    personVerbs = words("person-verbs.txt");
    joinedWords = words("joined-words.txt");
    ImmutableSet.Builder<String> particles = ImmutableSet.builder();
    lines(
        "particles.txt",
        line -> {
          String[] columns = line.split("\t");
          if (columns[1].equals("person")) {
            particles.add(columns[0]);
          }
        });
    personParticles = particles.build();
    calendar = words("calendar.txt");
    possessives = words("possessives.txt");
    ImmutableSet.Builder<String> events = ImmutableSet.builder();
    lines("event-openers.txt", events::add);
    eventOpeners = events.build();
    phrases = builder.build();
  }

  static Lexicons load() {
    return new Lexicons();
  }

  private void standIns() {
    lines("titles.txt", line -> builder.add(line, Marks.TITLE));
    lines("given-names.txt", line -> builder.add(line, Marks.GIVEN_NAME));
    lines("places.txt", line -> builder.add(line, Marks.PLACE));
    lines("organizations.txt", line -> builder.add(line, Marks.ORGANIZATION));
    lines(
        "place-heads.txt",
        line -> {
          if (heads.word(line) == null) {
            heads.add(line, EntityType.LOCATION, "last", true);
          }
        });
  }

  private void countries() {
    lines(
        CORE + "countries.tsv",
        line -> {
          String[] c = line.split("\t");
          add(c[1], Marks.COUNTRY);
          add(c[2], Marks.COUNTRY);
          add(c[3], Marks.NATIONALITY);
          add(c[4], Marks.NATIONALITY);
          add(c[5], Marks.NATIONALITY);
          add(c[6], Marks.PLACE);
          add(c[7], Marks.CONTEXT);
        });
  }

  private void agencies() {
    lines(
        CORE + "agencies.tsv",
        line -> {
          String[] c = line.split("\t");
          add(c[0], Marks.AGENCY);
          add(c[3], Marks.AGENCY);
          add(c[4], Marks.CONTEXT);
        });
    lines(
        CORE + "seats.tsv",
        line -> {
          String[] c = line.split("\t");
          int mark = c[3].equals("agency") ? Marks.SEAT : Marks.SEAT_PLACE;
          add(c[0], mark);
          add(c[4], mark);
          add(c[5], Marks.CONTEXT);
        });
  }

  private void heads(String resource, EntityType type) {
    lines(
        CORE + resource,
        line -> {
          String[] c = line.split("\t");
          heads.add(c[0], type, c[1], c[2].equals("strong"));
        });
  }

  private void add(String forms, int mark) {
    if (!forms.equals("-")) {
      for (String form : forms.split("\\|")) {
        builder.add(form, mark);
      }
    }
  }

  private static ImmutableSet<String> words(String resource) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    lines(resource, line -> words.addAll(List.of(line.trim().split(" "))));
    return words.build();
  }

  private static void lines(String resource, Consumer<String> consumer) {
    for (String line : lines(resource)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        consumer.accept(line);
      }
    }
  }

  private static List<String> lines(String resource) {
    List<String> lines = new ArrayList<>();
    try (InputStream stream = Lexicons.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            "the word list " + resource + " is missing: the jar is incomplete; take it anew");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      reader.lines().forEach(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + resource + " cannot be read", e);
    }
    return lines;
  }
}
