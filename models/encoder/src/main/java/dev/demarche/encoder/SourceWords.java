// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import com.google.common.collect.ImmutableMap;
import dev.demarche.Tokens;
import dev.demarche.lexicon.WordList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words that show where a source ends. Immutable and thread-safe. */
final class SourceWords {

  /** What a word shows; the file explains each. */
  enum Kind {
    OPEN,
    AUXILIARY,
    TIME
  }

  private final ImmutableMap<String, Kind> kinds;

  private SourceWords(ImmutableMap<String, Kind> kinds) {
    this.kinds = kinds;
  }

  static SourceWords load() {
    ImmutableMap.Builder<String, Kind> kinds = ImmutableMap.builder();
    for (List<String> line : WordList.read(SourceWords.class, "source-words.tsv", 2)) {
      kinds.put(line.get(0), Kind.valueOf(line.get(1)));
    }
    return new SourceWords(kinds.buildOrThrow());
  }

  /** What a token shows; null for all other words. */
  @Nullable Kind of(Tokens tokens, int token) {
    return kinds.get(tokens.text(token).toLowerCase(Locale.ROOT));
  }
}
