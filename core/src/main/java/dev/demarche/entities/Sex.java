// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import org.jspecify.annotations.Nullable;

/** Which of <i>he</i> and <i>she</i> the text uses for a person. */
enum Sex {
  MALE,
  FEMALE;

  /** Whether one person can be both; null is unknown. */
  static boolean agree(@Nullable Sex one, @Nullable Sex other) {
    return one == null || other == null || one == other;
  }
}
