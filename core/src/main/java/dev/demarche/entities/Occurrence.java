// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Span;
import org.jspecify.annotations.Nullable;

/** A mention on its way to a group. */
final class Occurrence implements Comparable<Occurrence> {

  final Span span;
  final String text;
  final Mention.Form form;

  /** Index of its first token. */
  final int firstToken;

  /** Index behind its last token. */
  final int endToken;

  /** Index of its sentence. */
  final int sentence;

  /** What the name names: as the recogniser says until the article as a whole says otherwise. */
  EntityType type;

  /** How sure the recogniser is of the name; later also how sure we are of the group. */
  double score;

  private @Nullable Group group;

  Occurrence(
      Span span,
      String text,
      EntityType type,
      Mention.Form form,
      int firstToken,
      int endToken,
      int sentence,
      double score) {
    this.span = span;
    this.text = text;
    this.type = type;
    this.form = form;
    this.firstToken = firstToken;
    this.endToken = endToken;
    this.sentence = sentence;
    this.score = score;
  }

  /** The group it belongs to, or null while that is open. */
  @Nullable Group group() {
    return group;
  }

  /** Puts it into a group, once and for all. */
  void join(Group group) {
    this.group = group;
    group.add(this);
  }

  @Override
  public int compareTo(Occurrence other) {
    return span.compareTo(other.span);
  }
}
