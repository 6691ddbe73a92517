// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.EntityType;
import org.jspecify.annotations.Nullable;

/** A run of tokens that may be a name. Changes while the document is read, then is thrown away. */
final class Candidate {

  final int first;
  final int end;

  /** What the word lists say of the whole run, see {@link Marks}. */
  final int marks;

  /** Whether a person's title stands right before. */
  final boolean titled;

  /** Whether its capital may come from its place in the sentence. */
  final boolean doubtful;

  /** Whether a capital article stands right before, inside the sentence: The Guardian. */
  final boolean article;

  /** What it names; null as long as it is no name. */
  @Nullable EntityType type;

  /** How sure the type is: evidence for it less evidence for the next best. */
  double margin;

  Candidate(int first, int end, int marks, boolean titled, boolean doubtful, boolean article) {
    this.first = first;
    this.end = end;
    this.marks = marks;
    this.titled = titled;
    this.doubtful = doubtful;
    this.article = article;
  }

  /** The first token of the name: the article belongs to names of media and the like. */
  int begin() {
    return article && type == EntityType.ORGANIZATION ? first - 1 : first;
  }

  int size() {
    return end - first;
  }

  boolean is(int wanted) {
    return (marks & wanted) != 0;
  }

  void decide(@Nullable EntityType type, double margin) {
    this.type = type;
    this.margin = margin;
  }
}
