// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import org.jspecify.annotations.Nullable;

/**
 * Who said a quote.
 *
 * @param name the name of the entity, or the words of the source where it names nobody
 *     (<i>officials</i>)
 * @param entity the person, agency, organization, country or place that speaks; null where the
 *     source names nobody
 */
public record Speaker(String name, @Nullable Entity entity) {

  @Override
  public String toString() {
    return name;
  }
}
