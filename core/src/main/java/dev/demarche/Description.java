// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What the text calls a person beside the name: the office, rank or role in <i>Bordurian Foreign
 * Minister Lee Han</i> or <i>Lee Han, head of the port authority</i>.
 *
 * @param span where the description stands, without an article before it
 * @param text the words that stand there
 * @param role the words of the role itself: <i>Foreign Minister</i>, <i>head</i>
 * @param employer {@link Entity#id()} of the agency or organization that the role is in; null where
 *     the description names none
 * @param country ISO 3166-1 alpha-2 code of the country that the role is of, as the description or
 *     its employer tells it; null where neither does
 */
public record Description(
    Span span, String text, String role, @Nullable Integer employer, @Nullable String country) {

  /** Checks that no part is missing. */
  public Description {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(role, "role");
  }

  @Override
  public String toString() {
    return text;
  }
}
