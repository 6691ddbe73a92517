// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import dev.demarche.Speaker;
import java.util.List;
import java.util.Optional;

/** Tells who the source of each attribution is. Stateless and thread-safe. */
@FunctionalInterface
public interface SpeakerResolver extends Stage {

  /**
   * The speakers of a text's attributions.
   *
   * @return one element for each attribution, in the same order; empty where the text does not tell
   */
  List<Optional<Speaker>> resolve(Entities entities, List<Attribution> attributions);
}
