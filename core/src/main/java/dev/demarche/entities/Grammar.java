// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import com.google.common.collect.ImmutableSetMultimap;
import dev.demarche.lexicon.WordList;
import java.util.List;
import java.util.Locale;

/** What little grammar the resolution of pronouns needs: classes of words. */
final class Grammar {

  /** A class of words; {@code grammar-words.tsv} explains each. */
  enum Kind {
    AUXILIARY,
    PAST,
    SPEECH,
    PREPOSITION,
    CLAUSE,
    OPENER,
    ADVERB,
    DEFINITE,
    DETERMINER,
    PREDICATIVE,
    PHRASE_END,
    NOT_OWNED,
    EMPLOYER,
    NO_EMPLOYER,
    ROLE_PREFIX
  }

  private final ImmutableSetMultimap<Kind, String> words;

  Grammar() {
    ImmutableSetMultimap.Builder<Kind, String> words = ImmutableSetMultimap.builder();
    for (List<String> line : WordList.read(Grammar.class, "grammar-words.tsv", 2)) {
      words.put(Kind.valueOf(line.get(1).toUpperCase(Locale.ROOT).replace('-', '_')), line.get(0));
    }
    this.words = words.build();
  }

  /** Whether a folded word is of a kind. */
  boolean is(Kind kind, String word) {
    return words.containsEntry(kind, word);
  }

  /** Whether a folded word behind a name is likely its verb. */
  boolean isVerb(String word) {
    return is(Kind.AUXILIARY, word)
        || is(Kind.PAST, word)
        || is(Kind.SPEECH, word)
        || (word.length() > 3 && word.endsWith("ed"))
        || (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss"));
  }

  /** Whether a folded word can stand between a subject and its verb. */
  boolean isAdverb(String word) {
    return is(Kind.ADVERB, word) || (word.length() > 4 && word.endsWith("ly"));
  }
}
