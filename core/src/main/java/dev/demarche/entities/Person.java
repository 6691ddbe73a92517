// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person of the article in the making. */
final class Person {

  /** How many titles are kept: an article that gives a person more is not worth more time. */
  private static final int MOST_TITLES = 8;

  final Group group = new Group();

  /** The fullest name. */
  final PersonName name;

  private final List<Title> titles = new ArrayList<>();
  private @Nullable Sex sex;
  private boolean kin;
  private int lastSentence = -1;
  private int alone;

  Person(PersonName name) {
    this.name = name;
  }

  /** The sex that names, titles and pronouns tell, or null. */
  @Nullable Sex sex() {
    return sex;
  }

  /** Notes the sex unless it is known. */
  void learn(@Nullable Sex sex) {
    if (this.sex == null) {
      this.sex = sex;
    }
  }

  /** Notes what the person is called. */
  void learn(Title title) {
    learn(title.sex());
    kin |= title.kin();
    if (title.office() && titles.size() < MOST_TITLES) {
      titles.add(title);
    }
  }

  /** Adds a mention by name. */
  void add(Occurrence occurrence, boolean single) {
    occurrence.join(group);
    lastSentence = occurrence.sentence;
    if (single) {
      alone++;
    }
  }

  /** The offices, ranks and roles that the text gives the person. */
  List<Title> titles() {
    return titles;
  }

  /** Whether a title was seen that fits. */
  boolean hasTitle(Title title) {
    for (Title known : titles) {
      if (known.fits(title)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any office was seen. */
  boolean hasOffice() {
    return !titles.isEmpty();
  }

  /** Whether the text introduced the person as somebody's relative. */
  boolean isKin() {
    return kin;
  }

  /** Index of the sentence that spoke of the person last, or -1. */
  int lastSentence() {
    return lastSentence;
  }

  /** How often the person was meant by one word alone. */
  int timesAlone() {
    return alone;
  }
}
