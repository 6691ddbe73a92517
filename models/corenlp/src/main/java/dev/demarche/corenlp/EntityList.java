// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.Mention;
import dev.demarche.Sentences;
import dev.demarche.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers groups in the order of their first mention. */
final class EntityList {

  /** Of a pronoun or common noun that CoreNLP ties to a name: it does not say how sure it is. */
  private static final double SCORE = 0.5;

  private record Place(Span span, Mention.Form form, double score, Group group) {}

  private final Sentences sentences;
  private final Map<Span, Mention> names = new HashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final BitSet taken = new BitSet();

  EntityList(Sentences sentences) {
    this.sentences = sentences;
  }

  /** Adds a name. */
  void addName(Mention name, Group group) {
    group.learn(name);
    names.put(name.span(), name);
    add(name.span(), name.form(), name.score(), group);
  }

  /** Adds a place that is no name, unless another mention has some of it. */
  void addUnlessTaken(Span span, Mention.Form form, Group group) {
    int next = taken.nextSetBit(span.start());
    if (next < 0 || next >= span.end()) {
      add(span, form, SCORE, group);
    }
  }

  private void add(Span span, Mention.Form form, double score, Group group) {
    taken.set(span.start(), span.end());
    places.add(new Place(span, form, score, group));
  }

  Entities build() {
    places.sort(Comparator.comparing(Place::span));
    Map<Group, Integer> ids = new HashMap<>();
    List<Group> groups = new ArrayList<>();
    List<List<Mention>> mentionsOf = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>(places.size());
    for (Place place : places) {
      int id = ids.computeIfAbsent(place.group, group -> groups.size());
      if (id == groups.size()) {
        groups.add(place.group);
        mentionsOf.add(new ArrayList<>());
      }
      Mention mention = mention(place, id);
      mentions.add(mention);
      mentionsOf.get(id).add(mention);
    }
    List<Entity> entities = new ArrayList<>(groups.size());
    for (int id = 0; id < groups.size(); id++) {
      Group group = groups.get(id);
      entities.add(new Entity(id, group.type(), group.name(), group.country(), mentionsOf.get(id)));
    }
    return new Entities(sentences, mentions, entities);
  }

  private Mention mention(Place place, int id) {
    Mention name = names.get(place.span);
    return new Mention(
        place.span,
        place.span.of(sentences.text()),
        name == null ? place.group.type() : name.type(),
        place.form,
        id,
        place.score);
  }
}
