// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.demarche.lexicon.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that more than one country has: <i>Korea</i>, <i>Congolese</i>, <i>the North</i>. */
final class SharedNames {

  /** Two countries with one name, and the keys that show which is meant. */
  private record Shared(
      String first, ImmutableSet<String> firstCues, String other, ImmutableSet<String> otherCues) {}

  private final ImmutableMap<String, Shared> shared;
  private final ImmutableMap<String, ImmutableList<String>> halves;

  SharedNames() {
    ImmutableMap.Builder<String, Shared> shared = ImmutableMap.builder();
    for (List<String> line : WordList.read(SharedNames.class, "shared-country-names.tsv", 5)) {
      Shared names = new Shared(line.get(1), keys(line.get(2)), line.get(3), keys(line.get(4)));
      keys(line.get(0)).forEach(key -> shared.put(key, names));
    }
    this.shared = shared.buildOrThrow();
    ImmutableMap.Builder<String, ImmutableList<String>> halves = ImmutableMap.builder();
    for (List<String> line : WordList.read(SharedNames.class, "country-halves.tsv", 2)) {
      ImmutableList<String> codes = ImmutableList.copyOf(WordList.forms(line.get(1)));
      keys(line.get(0)).forEach(key -> halves.put(key, codes));
    }
    this.halves = halves.buildOrThrow();
  }

  private static ImmutableSet<String> keys(String forms) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    for (String form : WordList.forms(forms)) {
      keys.add(Keys.join(Keys.words(form, false)));
    }
    return keys.build();
  }

  /**
   * The code of the country that a shared name means, or null if it is not shared.
   *
   * @param named keys of all names of the article
   */
  @Nullable String code(String key, Set<String> named) {
    Shared names = shared.get(key);
    if (names == null) {
      return null;
    }
    boolean other =
        names.otherCues.stream().anyMatch(named::contains)
            && names.firstCues.stream().noneMatch(named::contains);
    return other ? names.other : names.first;
  }

  /** The codes of the countries that are half of something and are called by a word alone. */
  List<String> halves(String key) {
    return halves.getOrDefault(key, ImmutableList.of());
  }
}
