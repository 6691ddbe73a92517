// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import com.google.common.collect.ImmutableMap;
import dev.demarche.EntityType;
import dev.demarche.lexicon.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What CoreNLP's classes of names are for us. Immutable. */
final class NameTypes {

  private static final String NONE = "-";

  private final ImmutableMap<String, EntityType> types;

  private NameTypes(ImmutableMap<String, EntityType> types) {
    this.types = types;
  }

  /**
   * Reads the list.
   *
   * @throws IllegalStateException if it is missing or damaged
   */
  static NameTypes load() {
    ImmutableMap.Builder<String, EntityType> types = ImmutableMap.builder();
    for (List<String> line : WordList.read(NameTypes.class, "name-types.tsv", 2)) {
      if (!line.get(1).equals(NONE)) {
        types.put(line.get(0), EntityType.valueOf(line.get(1)));
      }
    }
    return new NameTypes(types.buildOrThrow());
  }

  /** Our type of a class of CoreNLP's; null where we have none. */
  @Nullable EntityType of(@Nullable String tag) {
    return tag == null ? null : types.get(tag);
  }
}
