// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

import com.google.common.collect.ImmutableSetMultimap;
import dev.demarche.Span;
import dev.demarche.lexicon.WordList;
import java.util.List;
import java.util.Locale;

/** The particles of {@code cue-particles.tsv}: the <i>to</i> of <i>according to</i>. Immutable. */
final class CueParticles {

  private static final String FILE = "cue-particles.tsv";

  /** No beginning in the file is longer. */
  private static final int LONGEST = 8;

  private final ImmutableSetMultimap<String, String> particles;

  private CueParticles(ImmutableSetMultimap<String, String> particles) {
    this.particles = particles;
  }

  static CueParticles load() {
    ImmutableSetMultimap.Builder<String, String> particles = ImmutableSetMultimap.builder();
    for (List<String> line : WordList.read(CueParticles.class, FILE, 3)) {
      if (line.get(0).length() > LONGEST) {
        throw new IllegalStateException(
            FILE + ": " + line + ": give a beginning of at most " + LONGEST + " letters");
      }
      particles.put(line.get(0), line.get(1));
    }
    return new CueParticles(particles.build());
  }

  /** The words of a cue: its head, with the particle that belongs to it. */
  Span cue(Units units, int head) {
    Span span = units.span(head);
    int next = head + 1;
    if (next < units.size && !units.isQuotation(next)) {
      String word = span.of(units.text()).toLowerCase(Locale.ROOT);
      String particle = units.span(next).of(units.text()).toLowerCase(Locale.ROOT);
      for (int length = Math.min(LONGEST, word.length()); length > 2; length--) {
        if (particles.containsEntry(word.substring(0, length), particle)) {
          return span.cover(units.span(next));
        }
      }
    }
    return span;
  }
}
