// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.speakers;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.demarche.lexicon.WordList;
import java.util.List;
import java.util.Optional;

/** The nouns of {@code source-nouns.tsv} and {@code role-nouns.tsv}. Immutable. */
final class SourceNouns {

  /** Whom a noun leads to; the file explains each. */
  enum Leads {
    BODY,
    COLLECTIVE,
    DOCUMENT,
    GOVERNMENT,
    OFFICE,
    SPOKESPERSON,
    STATE
  }

  private final ImmutableMap<String, Leads> nouns;

  /** Nouns by which the bearer of a title is spoken of later, by the words of titles. */
  private final ImmutableListMultimap<String, String> roles;

  private SourceNouns(
      ImmutableMap<String, Leads> nouns, ImmutableListMultimap<String, String> roles) {
    this.nouns = nouns;
    this.roles = roles;
  }

  static SourceNouns load() {
    ImmutableMap.Builder<String, Leads> nouns = ImmutableMap.builder();
    for (List<String> line : WordList.read(SourceNouns.class, "source-nouns.tsv", 3)) {
      nouns.put(line.get(0), Leads.valueOf(line.get(1)));
    }
    ImmutableListMultimap.Builder<String, String> roles = ImmutableListMultimap.builder();
    for (List<String> line : WordList.read(SourceNouns.class, "role-nouns.tsv", 3)) {
      for (String title : WordList.words(line.get(1))) {
        roles.put(title, line.get(0));
      }
    }
    return new SourceNouns(nouns.buildOrThrow(), roles.build());
  }

  /** Whom a noun, in lower case, leads to; empty for titles and all other nouns. */
  Optional<Leads> of(String noun) {
    return Optional.ofNullable(nouns.get(noun));
  }

  /**
   * The other nouns by which somebody with this word in his title, in lower case, may be called.
   */
  List<String> otherNames(String title) {
    return roles.get(title);
  }
}
