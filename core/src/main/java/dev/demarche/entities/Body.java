// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import org.jspecify.annotations.Nullable;

/** An agency or organisation of the article in the making. */
final class Body {

  final Group group = new Group();

  /** The name it is known by: without an abbreviation where it has one. */
  final BodyName name;

  private @Nullable String country;
  private int lastSentence = -1;

  Body(BodyName name, @Nullable String country) {
    this.name = name;
    this.country = country;
  }

  /** The country it belongs to as far as the text says, or null. */
  @Nullable String country() {
    return country;
  }

  /** Whether it can belong to a country. */
  boolean canBelongTo(@Nullable String code) {
    return code == null || country == null || country.equals(code);
  }

  /** Notes its country unless it is known. */
  void learn(@Nullable String code) {
    if (country == null) {
      country = code;
    }
  }

  void add(Occurrence occurrence) {
    occurrence.join(group);
    lastSentence = occurrence.sentence;
  }

  /** Index of the sentence that spoke of it last, or -1. */
  int lastSentence() {
    return lastSentence;
  }
}
