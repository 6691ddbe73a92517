// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import java.util.List;

/** Finds what a text attributes to whom: content, cue and source. Stateless and thread-safe. */
@FunctionalInterface
public interface QuoteExtractor extends Stage {

  /** The attributions, by place of their first word of content. */
  List<Attribution> extract(Entities entities);
}
