// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import org.jspecify.annotations.Nullable;

/**
 * A place that speaks of a human being whom a later pronoun may mean.
 *
 * @param person who it is, or null for somebody without a name
 * @param sex the sex, or null if unknown; a person's own sex is asked anew
 * @param firstToken where it starts
 * @param endToken where it ends
 * @param sentence its sentence
 * @param role what it is in its clause
 * @param quotation number of the quotation it stands in, or -1
 * @param speaks whether it is the subject of a verb of speech
 */
record Referent(
    @Nullable Person person,
    @Nullable Sex sex,
    int firstToken,
    int endToken,
    int sentence,
    Role role,
    int quotation,
    boolean speaks) {

  /** What a phrase is in its clause. */
  enum Role {
    SUBJECT,
    OBJECT,
    POSSESSOR
  }

  /** Whether it can be meant by a pronoun of a sex. */
  boolean canBe(Sex wanted) {
    return Sex.agree(person == null ? sex : person.sex(), wanted);
  }

  /** Whether its sex is known. */
  boolean hasSex() {
    return person == null ? sex != null : person.sex() != null;
  }
}
