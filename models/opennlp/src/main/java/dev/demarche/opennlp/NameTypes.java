// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.demarche.EntityType;
import dev.demarche.lexicon.WordList;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.jspecify.annotations.Nullable;

/** What the types of name models are called here. Immutable. */
final class NameTypes {

  private final ImmutableMap<String, EntityType> byName;

  NameTypes() {
    ImmutableMap.Builder<String, EntityType> types = ImmutableMap.builder();
    for (List<String> line : WordList.read(NameTypes.class, "name-types.tsv", 2)) {
      types.put(line.get(0), EntityType.valueOf(line.get(1)));
    }
    byName = types.buildOrThrow();
  }

  /** The type, null where we have none like it. */
  @Nullable EntityType of(String name) {
    return byName.get(Ascii.toLowerCase(name));
  }

  /**
   * What a model finds.
   *
   * @throws IllegalArgumentException if none of its types is known
   */
  ImmutableSet<EntityType> of(TokenNameFinderModel model) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (String outcome : model.getNameFinderSequenceModel().getOutcomes()) {
      int hyphen = outcome.lastIndexOf('-');
      if (hyphen > 0) {
        names.add(outcome.substring(0, hyphen));
      }
    }
    ImmutableSet.Builder<EntityType> types = ImmutableSet.builder();
    for (String name : names.build()) {
      EntityType type = of(name);
      if (type != null) {
        types.add(type);
      }
    }
    if (types.build().isEmpty()) {
      throw new IllegalArgumentException(
          "the name model finds " + names.build() + ", none of which is among " + byName.keySet());
    }
    return types.build();
  }
}
