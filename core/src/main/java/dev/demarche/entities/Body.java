// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import org.jspecify.annotations.Nullable;

/** An agency or organisation of the article in the making. */
final class Body {

  final Group group = new Group();

  /** The name it was first known by. */
  final BodyName name;

  private final boolean international;
  private @Nullable String country;
  private int lastSentence = -1;

  /**
   * Makes a body.
   *
   * @param country the country it belongs to, or null
   * @param international whether many states make it, so that no country can own it
   */
  Body(BodyName name, @Nullable String country, boolean international) {
    this.name = name;
    this.international = international;
    this.country = international ? null : country;
  }

  /** The country it belongs to as far as the text says, or null. */
  @Nullable String country() {
    return country;
  }

  /** Whether many states make it. */
  boolean isInternational() {
    return international;
  }

  /** Whether an agency has no country yet but can have one. */
  boolean lacksCountry() {
    return country == null && !international && group.type() == EntityType.AGENCY;
  }

  /** Whether it can belong to a country. */
  boolean canBelongTo(@Nullable String code) {
    return code == null || (country == null ? !international : country.equals(code));
  }

  /** Notes its country unless it is known. */
  void learn(@Nullable String code) {
    if (country == null && !international) {
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
