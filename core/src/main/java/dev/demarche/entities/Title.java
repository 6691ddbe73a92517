// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import org.jspecify.annotations.Nullable;

/**
 * What the text calls a person beside the name.
 *
 * @param text the words of the title, folded: {@code foreign minister}, {@code mr}
 * @param sex the sex it tells, or null
 * @param office whether it is an office or rank and not a mere form of address
 * @param kin whether it says whose relative the person is
 */
record Title(String text, @Nullable Sex sex, boolean office, boolean kin) {

  /** Its last word. */
  String head() {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  /** Whether one of two titles is the other with more words before it. */
  boolean fits(Title other) {
    return text.equals(other.text)
        || text.endsWith(" " + other.text)
        || other.text.endsWith(" " + text);
  }
}
