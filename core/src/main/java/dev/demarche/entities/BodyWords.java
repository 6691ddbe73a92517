// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import dev.demarche.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;

/** Words inside names of agencies and organisations. */
final class BodyWords {

  private final ImmutableMap<String, String> spellings;
  private final ImmutableSetMultimap<String, String> kinds;

  BodyWords() {
    ImmutableMap.Builder<String, String> spellings = ImmutableMap.builder();
    ImmutableSetMultimap.Builder<String, String> kinds = ImmutableSetMultimap.builder();
    for (List<String> line : WordList.read(BodyWords.class, "body-words.tsv", 3)) {
      if (line.get(1).equals("spelling")) {
        spellings.put(line.get(0), line.get(2));
      } else {
        kinds.put(line.get(1), line.get(0));
      }
    }
    this.spellings = spellings.buildOrThrow();
    this.kinds = kinds.build();
  }

  /** The words of a name without its article, in the spelling that all spellings count as. */
  List<String> normal(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Keys.singulars(Keys.words(name, false))) {
      words.add(spellings.getOrDefault(word, word));
    }
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    if (words.isEmpty()) {
      words.add(name);
    }
    return words;
  }

  /** Whether a word gives no letter to an abbreviation: <i>of</i>, <i>the</i>. */
  boolean isFunction(String word) {
    return kinds.containsEntry("function", word);
  }

  /** Whether a head stands before or behind what it is for: <i>Ministry</i>. */
  boolean isInverted(String word) {
    return kinds.containsEntry("inverted", word);
  }

  /** Whether a word can be left out before such a head: <i>Foreign Affairs Ministry</i>. */
  boolean isDropped(String word) {
    return kinds.containsEntry("dropped", word);
  }

  /** Whether a word is a form of company: <i>Inc.</i>. */
  boolean isLegal(String word) {
    return kinds.containsEntry("legal", word);
  }

  /** Whether a word names a kind of body. */
  boolean isGeneric(String word) {
    return kinds.containsEntry("generic", word);
  }

  /** Whether a word stands in names of bodies that many states make: <i>European</i>. */
  boolean isWide(String word) {
    return kinds.containsEntry("wide", word);
  }
}
