// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

import dev.demarche.Entities;
import dev.demarche.Sentences;
import java.util.List;

/**
 * Tells which names, pronouns and nominals of a text mean the same person or thing, and which
 * country it is or belongs to. Stateless and thread-safe.
 */
@FunctionalInterface
public interface EntityResolver extends Stage {

  /**
   * Groups names into entities and adds the pronouns that can be resolved.
   *
   * @param sentences the text
   * @param names the names of a recogniser, by place, none overlapping another
   */
  Entities resolve(Sentences sentences, List<Name> names);
}
