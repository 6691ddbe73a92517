// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.Description;
import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers groups in the order of their first occurrence and names them. */
final class Assembler {

  private final Article article;
  private final List<Occurrence> occurrences;
  private final Map<Group, Integer> ids = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();

  /** Takes all occurrences that have a group. */
  Assembler(Article article, List<Occurrence> occurrences) {
    this.article = article;
    this.occurrences = new ArrayList<>(occurrences);
    Collections.sort(this.occurrences);
  }

  Entities assemble() {
    List<Mention> mentions = new ArrayList<>(occurrences.size());
    List<List<Mention>> byEntity = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      Group group = occurrence.group();
      if (group == null) {
        throw new IllegalStateException("no group for " + occurrence.type + " " + occurrence.span);
      }
      int id = ids.computeIfAbsent(group, g -> groups.size());
      if (id == groups.size()) {
        groups.add(group);
        byEntity.add(new ArrayList<>());
      }
      Mention mention = mention(occurrence, group, id);
      mentions.add(mention);
      byEntity.get(id).add(mention);
    }
    List<Entity> entities = new ArrayList<>(groups.size());
    for (int id = 0; id < groups.size(); id++) {
      Group group = groups.get(id);
      EntityType type = group.type();
      String name = FullestName.of(group, type);
      List<Description> descriptions =
          group.descriptions().stream().map(found -> found.numbered(ids)).toList();
      entities.add(
          new Entity(id, type, name, country(group, type), byEntity.get(id), descriptions));
    }
    return new Entities(article.sentences, mentions, entities);
  }

  private static @Nullable String country(Group group, EntityType type) {
    return type == EntityType.COUNTRY || type == EntityType.AGENCY ? group.country : null;
  }

  private static Mention mention(Occurrence occurrence, Group group, int id) {
    EntityType type = occurrence.form == Mention.Form.NAME ? occurrence.type : group.type();
    return new Mention(
        occurrence.span, occurrence.text, type, occurrence.form, id, occurrence.score);
  }
}
