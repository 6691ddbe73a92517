// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import com.google.common.collect.ImmutableSet;
import dev.demarche.EntityType;
import dev.demarche.lexicon.WordList;

/** All word lists that name finding uses, loaded once. Immutable. */
final class Lexicons {

  private static final String CORE = "/dev/demarche/lexicon/";

  final Phrases phrases;
  final Heads heads = new Heads();

  /** Words that open sentences and are no names alone. */
  final ImmutableSet<String> openers = WordFile.words("opening-words.txt");

  /** Nouns for what people are. */
  final ImmutableSet<String> roles;

  /** Verbs whose subject is mostly a person. */
  final ImmutableSet<String> personVerbs = WordFile.words("person-verbs.txt");

  /** Second parts of words that a hyphen joins to a name. */
  final ImmutableSet<String> joinedWords = WordFile.words("joined-words.txt");

  /** Lower-case words inside names of people and places. */
  final ImmutableSet<String> particles = WordFile.words("particles.txt");

  /** Days and months. */
  final ImmutableSet<String> calendar = WordFile.words("calendar.txt");

  /** Words whose possessive stays inside a name. */
  final ImmutableSet<String> possessives = WordFile.words("possessives.txt");

  /** First words of names of events and vessels. */
  final ImmutableSet<String> eventOpeners = WordFile.phrases("event-openers.txt");

  /** Countries that are named apart from their bodies. */
  final ImmutableSet<String> partedCountries = WordFile.phrases("parted-countries.txt");

  /** Bodies that are named in one with their country all the same. */
  final ImmutableSet<String> unpartedBodies = WordFile.phrases("unparted-bodies.txt");

  final NameContext nameContext = new NameContext("ambiguous-names.tsv");

  private final Phrases.Builder builder = new Phrases.Builder();

  private Lexicons() {
    countries();
    agencies();
    heads("agency-heads.tsv", EntityType.AGENCY);
    heads("organization-heads.tsv", EntityType.ORGANIZATION);
    roles = titles();
    WordFile.rows(
        CORE + "given-names.tsv",
        c ->
            builder.add(
                c.get(0), c.get(2).equals("word") ? Marks.WEAK_GIVEN_NAME : Marks.GIVEN_NAME));
    mark("places.txt", Marks.PLACE);
    mark("us-states.txt", Marks.US_STATE);
    mark("organizations.txt", Marks.ORGANIZATION);
    mark("no-names.txt", Marks.NO_NAME);
    mark("event-heads.txt", Marks.EVENT_HEAD);
    WordFile.lines("place-heads.txt", head -> heads.addIfNew(head, EntityType.LOCATION));
    phrases = builder.build();
  }

  static Lexicons load() {
    return new Lexicons();
  }

  private void mark(String resource, int mark) {
    WordFile.lines(resource, line -> builder.add(line, mark));
  }

  private void countries() {
    WordFile.rows(
        CORE + "countries.tsv",
        c -> {
          builder.add(c.get(1), Marks.COUNTRY);
          WordList.forms(c.get(2)).stream()
              .filter(name -> !isDescribed(name, c.get(1)))
              .forEach(name -> builder.add(name, Marks.COUNTRY));
          add(c.get(3), Marks.NATIONALITY);
          add(c.get(4), Marks.NATIONALITY);
          add(c.get(5), Marks.NATIONALITY);
          add(c.get(6), Marks.PLACE);
          add(c.get(7), Marks.CONTEXT);
        });
  }

  /** Whether a name is another with a word in lower case before it: <i>mainland China</i>. */
  private static boolean isDescribed(String name, String country) {
    return Character.isLowerCase(name.charAt(0)) && name.endsWith(" " + country);
  }

  private void agencies() {
    WordFile.rows(
        CORE + "agencies.tsv",
        c -> {
          builder.add(c.get(0), Marks.AGENCY);
          add(c.get(3), Marks.AGENCY);
          add(c.get(4), Marks.CONTEXT);
        });
    WordFile.rows(
        CORE + "seats.tsv",
        c -> {
          int mark = c.get(3).equals("agency") ? Marks.SEAT : Marks.SEAT_PLACE;
          builder.add(c.get(0), mark);
          add(c.get(4), mark);
          add(c.get(5), Marks.CONTEXT);
        });
  }

  private ImmutableSet<String> titles() {
    ImmutableSet.Builder<String> lower = ImmutableSet.builder();
    WordFile.rows(
        CORE + "titles.tsv",
        c -> {
          String title = c.get(0);
          if (c.get(1).equals("role") || Character.isLowerCase(title.charAt(0))) {
            lower.add(title);
          } else {
            builder.add(
                title, c.get(4).equals("context") ? Marks.TITLE | Marks.WEAK_TITLE : Marks.TITLE);
          }
        });
    return lower.build();
  }

  private void heads(String resource, EntityType type) {
    WordFile.rows(
        CORE + resource, c -> heads.add(c.get(0), type, c.get(1), c.get(2).equals("strong")));
  }

  private void add(String forms, int mark) {
    WordList.forms(forms).forEach(form -> builder.add(form, mark));
  }
}
