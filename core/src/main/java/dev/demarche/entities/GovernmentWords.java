// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import com.google.common.collect.ImmutableSetMultimap;
import dev.demarche.lexicon.WordList;
import java.util.List;
import java.util.Locale;

/** Words that show that a capital stands for its government. */
final class GovernmentWords {

  /** A class of words; {@code government-words.tsv} explains each. */
  enum Kind {
    VERB,
    GOVERNED,
    GOVERNED_ON,
    PROPERTY,
    RELATION,
    BODY,
    LINK,
    CITY
  }

  private final ImmutableSetMultimap<Kind, String> words;

  GovernmentWords() {
    ImmutableSetMultimap.Builder<Kind, String> words = ImmutableSetMultimap.builder();
    for (List<String> line : WordList.read(GovernmentWords.class, "government-words.tsv", 2)) {
      words.put(Kind.valueOf(line.get(1).toUpperCase(Locale.ROOT).replace('-', '_')), line.get(0));
    }
    this.words = words.build();
  }

  /** Whether a folded word is of a kind. */
  boolean is(Kind kind, String word) {
    return words.containsEntry(kind, word);
  }
}
