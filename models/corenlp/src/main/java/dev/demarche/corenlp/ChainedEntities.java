// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Groups the mentions of one text anew, by CoreNLP's chains. */
final class ChainedEntities {

  private final Entities base;
  private final List<Findings.Chain> chains;

  /** Chain of the head word that starts at an offset. */
  private final Map<Integer, Integer> chainAt = new HashMap<>();

  /** The group of each chain and kind. */
  private final Map<Key, Group> chained = new HashMap<>();

  /** The group of what the other resolver takes for one entity, where no chain says otherwise. */
  private final Map<Integer, Group> unchained = new HashMap<>();

  private final EntityList list;

  /** A chain that CoreNLP closes over persons and bodies is two: a person is never a body. */
  private record Key(int chain, Kind kind) {}

  private enum Kind {
    PERSON,
    BODY,
    PLACE;

    static Kind of(EntityType type) {
      return switch (type) {
        case PERSON -> PERSON;
        case AGENCY, ORGANIZATION -> BODY;
        case COUNTRY, NATIONALITY, LOCATION -> PLACE;
      };
    }
  }

  ChainedEntities(Entities base, List<Findings.Chain> chains) {
    this.base = base;
    this.chains = chains;
    this.list = new EntityList(base.sentences());
    for (int c = 0; c < chains.size(); c++) {
      for (Findings.Link link : chains.get(c).links()) {
        chainAt.putIfAbsent(link.head().start(), c);
      }
    }
  }

  Entities entities() {
    List<Map<Group, Integer>> groupsOfChains = chains.stream().map(chain -> counts()).toList();
    for (Mention name : base.mentions()) {
      int chain = name.form() == Mention.Form.NAME ? chainOf(name.span()) : -1;
      if (chain >= 0) {
        Group group = group(chain, name);
        groupsOfChains.get(chain).merge(group, 1, Integer::sum);
        list.addName(name, group);
      }
    }
    for (Mention name : base.mentions()) {
      if (name.form() == Mention.Form.NAME && chainOf(name.span()) < 0) {
        list.addName(name, unchained(base.of(name)));
      }
    }
    for (int c = 0; c < chains.size(); c++) {
      addPronouns(chains.get(c), most(groupsOfChains.get(c)));
    }
    for (Mention pronoun : base.mentions()) {
      if (pronoun.form() == Mention.Form.PRONOUN) {
        list.addUnlessTaken(pronoun.span(), pronoun.form(), unchained(base.of(pronoun)));
      }
    }
    return list.build();
  }

  private static Map<Group, Integer> counts() {
    return new LinkedHashMap<>();
  }

  private int chainOf(Span name) {
    for (int t = base.tokens().indexAt(name.start());
        t < base.tokens().size() && base.tokens().start(t) < name.end();
        t++) {
      Integer chain = chainAt.get(base.tokens().start(t));
      if (chain != null) {
        return chain;
      }
    }
    return -1;
  }

  private Group group(int chain, Mention name) {
    Entity entity = base.of(name);
    if (entity.type() == EntityType.COUNTRY) {
      return unchained(entity);
    }
    Group group =
        chained.computeIfAbsent(
            new Key(chain, Kind.of(name.type())), key -> group(chains.get(chain), entity));
    unchained.putIfAbsent(entity.id(), group);
    return group;
  }

  /** A new group, unless the other resolver knows the entity from another piece of the text. */
  private Group group(Findings.Chain chain, Entity entity) {
    Group known = unchained.get(entity.id());
    return known != null && known.piece() != chain.piece()
        ? known
        : new Group(entity, chain.piece(), chain.representative().span());
  }

  private Group unchained(Entity entity) {
    return unchained.computeIfAbsent(entity.id(), id -> new Group(entity, -1, null));
  }

  /** The group of most names, of equals the first; null where a chain has none. */
  private static @Nullable Group most(Map<Group, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private void addPronouns(Findings.Chain chain, @Nullable Group group) {
    if (group == null) {
      return;
    }
    for (Findings.Link link : chain.links()) {
      if (link.form() == Findings.Link.Form.PRONOUN) {
        list.addUnlessTaken(link.span(), Mention.Form.PRONOUN, group);
      }
    }
  }
}
