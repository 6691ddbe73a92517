// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import dev.demarche.Entity;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Span;
import dev.demarche.entities.TypeVotes;
import org.jspecify.annotations.Nullable;

/** Mentions of one entity, while they are gathered. */
final class Group {

  /** What the other resolver says of its first name. */
  private final Entity base;

  private final int piece;

  /** The words by which CoreNLP would call it; null where no chain has it. */
  private final @Nullable Span representative;

  private final TypeVotes votes = new TypeVotes();
  private @Nullable String name;
  private boolean named;

  Group(Entity base, int piece, @Nullable Span representative) {
    this.base = base;
    this.piece = piece;
    this.representative = representative;
  }

  /** Number of the piece of text that its first chain is in, or -1. */
  int piece() {
    return piece;
  }

  /** Learns from a name what it is and how it is called. */
  void learn(Mention mention) {
    votes.add(mention.type(), mention.score());
    boolean inside = representative != null && representative.contains(mention.span());
    boolean longer = name == null || mention.text().length() > name.length();
    if (inside ? !named || longer : !named && longer) {
      name = mention.text();
      named = inside;
    }
  }

  /** Its type: that which its names have most often. */
  EntityType type() {
    return isBase() ? base.type() : votes.greatest(base.type());
  }

  /** The name inside the words that CoreNLP would call it by, else the other resolver's. */
  String name() {
    return isBase() || name == null ? base.name() : name;
  }

  /** Code of the country that it is or belongs to. */
  @Nullable String country() {
    return type() == EntityType.COUNTRY || type() == EntityType.AGENCY ? base.country() : null;
  }

  private boolean isBase() {
    return representative == null;
  }
}
