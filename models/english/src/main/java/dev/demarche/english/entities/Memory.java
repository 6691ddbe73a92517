// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.EntityType;
import dev.demarche.TokenKind;
import dev.demarche.english.entities.Words.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document has said of its names, used where a single place leaves doubt. */
final class Memory {

  private static final double SURE = 4;

  private final Words words;
  private final Map<String, double[]> votes = new HashMap<>();
  private final Set<String> personWords = new HashSet<>();

  Memory(Words words) {
    this.words = words;
  }

  /** Notes the decisions that stand on evidence. */
  void learn(List<Candidate> candidates) {
    for (Candidate c : candidates) {
      EntityType type = c.type;
      if (type == null) {
        continue;
      }
      String name = words.span(c.first, c.end);
      vote(name, type, Math.min(c.margin, SURE));
      if (type == EntityType.PERSON && c.margin >= 1 && c.size() > 1) {
        rememberPerson(c);
      }
      abbreviation(c, type);
    }
  }

  private void vote(String name, EntityType type, double value) {
    votes.computeIfAbsent(name, key -> new double[EntityType.values().length])[type.ordinal()] +=
        value;
  }

  private void rememberPerson(Candidate c) {
    for (int i = c.first; i < c.end; i++) {
      if (words.shape(i) == Shape.CAPITAL && words.text(i).length() > 1) {
        personWords.add(words.text(i));
      }
    }
  }

  /** Federal Security Service (FSB): the two name one thing. */
  private void abbreviation(Candidate c, EntityType type) {
    int open = c.end;
    if (open + 2 < words.size()
        && words.tokens().kind(open) == TokenKind.OPENING_BRACKET
        && words.shape(open + 1) == Shape.UPPER
        && words.tokens().kind(open + 2) == TokenKind.CLOSING_BRACKET
        && c.size() > 1
        && type != EntityType.PERSON) {
      vote(words.text(open + 1), type, 3 * SURE);
    }
  }

  /** Decides doubtful candidates by what the rest of the document says. */
  void apply(List<Candidate> candidates) {
    for (Candidate c : candidates) {
      if (c.margin < SURE) {
        EntityType type = recall(c);
        if (type != null) {
          c.decide(type, SURE);
        }
      }
    }
  }

  private @Nullable EntityType recall(Candidate c) {
    String name = words.span(c.first, c.end);
    double[] known = votes.get(name);
    EntityType best = null;
    double most = 0.9;
    if (known != null) {
      for (EntityType type : EntityType.values()) {
        if (known[type.ordinal()] > most) {
          most = known[type.ordinal()];
          best = type;
        }
      }
    }
    boolean person = c.size() == 1 && personWords.contains(name) && !c.is(Marks.NAME);
    if (person && (best == null || most < SURE * 2)) {
      return EntityType.PERSON;
    }
    return best;
  }
}
