// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import dev.demarche.Speaker;
import dev.demarche.Stance;
import java.util.List;
import java.util.Optional;

/** Tells what the speakers do with their words. Stateless and thread-safe. */
@FunctionalInterface
public interface StanceClassifier extends Stage {

  /**
   * The stances of a text's attributions.
   *
   * @param speakers one for each attribution, in the same order
   * @return one stance for each attribution, in the same order
   */
  List<Stance> classify(
      Entities entities, List<Attribution> attributions, List<Optional<Speaker>> speakers);
}
