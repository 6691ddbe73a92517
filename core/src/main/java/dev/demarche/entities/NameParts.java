// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.demarche.lexicon.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words inside names of people that say who is the son, and where the surname stands. */
final class NameParts {

  private final ImmutableMap<String, String> suffixes;
  private final ImmutableSet<String> familyFirst;

  NameParts() {
    ImmutableMap.Builder<String, String> suffixes = ImmutableMap.builder();
    ImmutableSet.Builder<String> familyFirst = ImmutableSet.builder();
    for (List<String> line : WordList.read(NameParts.class, "name-parts.tsv", 3)) {
      String word = line.get(0);
      switch (line.get(1)) {
        case "suffix" -> suffixes.put(word, line.get(2));
        case "family-first" -> familyFirst.add(word);
        default ->
            throw new IllegalStateException(
                "name-parts.tsv: kind " + line.get(1) + " of " + word + " is unknown");
      }
    }
    this.suffixes = suffixes.buildOrThrow();
    this.familyFirst = familyFirst.build();
  }

  /** The form of <i>Jr.</i>, <i>Sr.</i> and the like that all spellings count as, or null. */
  @Nullable String suffix(String word) {
    return suffixes.get(word);
  }

  /** Whether a word is a surname that stands first: <i>Kim</i>, <i>Xi</i>. */
  boolean isFamilyFirst(String word) {
    return familyFirst.contains(word);
  }
}
