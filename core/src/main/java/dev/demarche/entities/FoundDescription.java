// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.Description;
import dev.demarche.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@link Description} before entities have their numbers. */
record FoundDescription(
    Span span, String text, String role, @Nullable Group employer, @Nullable String country) {

  /** Whether it tells more than its role. */
  boolean tells() {
    return employer != null || country != null;
  }

  Description numbered(Map<Group, Integer> ids) {
    return new Description(span, text, role, employer == null ? null : ids.get(employer), country);
  }
}
