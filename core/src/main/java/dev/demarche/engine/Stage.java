// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

import dev.demarche.Sentences;
import java.util.Optional;

/**
 * What all stages have in common: how one gets along with stages of other engines. Most stages take
 * what the interfaces give them and need neither method.
 */
public interface Stage {

  /**
   * Why this stage cannot work among the stages of an engine. Asked when a pipeline is built, which
   * fails where a stage gives a reason.
   *
   * @param engine a mix with this stage in it
   * @return a sentence that says what the stage needs and what to do; empty where it fits
   */
  default Optional<String> misfit(Engine engine) {
    return Optional.empty();
  }

  /**
   * Adds a {@link Reading} that this stage shares with others of its kind, whoever split the
   * sentences; the pipeline asks each stage before it runs those behind the splitter. What takes
   * time is best put off until a stage asks for it.
   *
   * @param sentences the text, with the readings of stages asked before
   * @return the same text; without this stage's reading, it reads by itself
   */
  default Sentences prepare(Sentences sentences) {
    return sentences;
  }
}
