// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.EntityType;
import dev.demarche.engine.Name;
import java.util.ArrayList;
import java.util.List;

/** A name by its tokens {@code first} to {@code end - 1}. */
record Piece(int first, int end, EntityType type, double score) {

  int size() {
    return end - first;
  }

  Piece as(EntityType other) {
    return new Piece(first, end, other, score);
  }

  /** The names of a recogniser, in the same order. */
  static List<Piece> of(List<Name> names, Words words) {
    List<Piece> pieces = new ArrayList<>(names.size());
    for (Name name : names) {
      int first = words.tokens().indexAt(name.span().start());
      int end = words.tokens().indexAt(name.span().end() - 1) + 1;
      pieces.add(new Piece(first, end, name.type(), name.score()));
    }
    return pieces;
  }

  /** The names that these pieces are, in the same order. */
  static List<Name> names(List<Piece> pieces, Words words) {
    return pieces.stream()
        .map(p -> new Name(words.tokens().span(p.first, p.end), p.type, p.score))
        .toList();
  }
}
