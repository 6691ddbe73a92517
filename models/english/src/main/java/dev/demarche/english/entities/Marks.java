// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

/** What the word lists say of a phrase: bits that add up. */
final class Marks {

  static final int COUNTRY = 1;
  static final int NATIONALITY = 1 << 1;
  static final int AGENCY = 1 << 2;
  static final int ORGANIZATION = 1 << 3;
  static final int PLACE = 1 << 4;

  /** A seat of government that mostly means who sits there. */
  static final int SEAT = 1 << 5;

  /** A seat of government that mostly means the place. */
  static final int SEAT_PLACE = 1 << 6;

  /** A title that stands before a person's name. */
  static final int TITLE = 1 << 7;

  static final int GIVEN_NAME = 1 << 8;
  static final int AGENCY_HEAD = 1 << 9;
  static final int ORGANIZATION_HEAD = 1 << 10;
  static final int PLACE_HEAD = 1 << 11;

  /** No name of the six types. */
  static final int NO_NAME = 1 << 12;

  /** Last word of the name of an event, a work or a product. */
  static final int EVENT_HEAD = 1 << 13;

  /** Often something else: look around. */
  static final int CONTEXT = 1 << 14;

  /** A state of the United States. */
  static final int US_STATE = 1 << 15;

  /** A given name that is also an English word, a month, a title or a place. */
  static final int WEAK_GIVEN_NAME = 1 << 16;

  /** A title that is often something else. */
  static final int WEAK_TITLE = 1 << 17;

  static final int ANY_HEAD = AGENCY_HEAD | ORGANIZATION_HEAD | PLACE_HEAD;

  /** Phrases that are names of one of the six types as they stand. */
  static final int NAME = COUNTRY | NATIONALITY | AGENCY | ORGANIZATION | PLACE | SEAT | SEAT_PLACE;

  private Marks() {}
}
