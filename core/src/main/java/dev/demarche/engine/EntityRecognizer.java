// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

import dev.demarche.Sentences;
import java.util.List;

/** Finds the names in a text and tells what they name. Stateless and thread-safe. */
@FunctionalInterface
public interface EntityRecognizer extends Stage {

  /** The names by place, none overlapping another, each inside one sentence. */
  List<Name> recognize(Sentences sentences);
}
