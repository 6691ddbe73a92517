// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

import dev.demarche.Span;
import dev.demarche.training.GoldDocument;
import dev.demarche.training.GoldDocument.GoldQuote;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays gold quotes over the units of a text. */
final class GoldUnits {

  /** Words that are no head of a cue where another word is there. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "to", "of", "for", "on", "out", "in", "by", "at", "with", "as", "that", "has", "have",
          "had", "was", "were", "is", "are", "be", "been", "not", "also", "a", "the", "it", "his",
          "her", "and", "up", "did", "does", "do", "will");

  private final Units units;

  GoldUnits(Units units) {
    this.units = units;
  }

  /**
   * The unit that is the head of a cue: of its words the one that most often is a cue alone.
   *
   * @param counts how often a word is a whole cue, by its hash
   */
  Optional<Integer> head(GoldQuote quote, Map<Integer, Integer> counts) {
    int best = -1;
    int most = -2;
    for (Span span : quote.cue()) {
      for (int u = first(span); u < units.size && units.span(u).start() < span.end(); u++) {
        int count = units.isQuotation(u) ? -2 : counts.getOrDefault(units.word[u], 0);
        count = isFunctionWord(u) ? -1 : count;
        if (count > most) {
          best = u;
          most = count;
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private boolean isFunctionWord(int u) {
    return units.shape[u] == Units.LOWER
        && units.span(u).length() <= 4
        && FUNCTION_WORDS.contains(units.span(u).of(units.text()));
  }

  /** The roles of the units of a window, given one of its quotes. */
  byte[] roles(GoldQuote quote, Window window) {
    byte[] roles = new byte[window.size()];
    mark(roles, window, quote.content(), RoleTagger.CONTENT);
    mark(roles, window, quote.source(), RoleTagger.SOURCE);
    for (int i = 0; i < roles.length; i++) {
      boolean starts = i == 0 || roles[i - 1] != RoleTagger.CONTENT;
      if (starts && roles[i] == RoleTagger.CONTENT && units.is(window.from() + i, "that")) {
        roles[i] = RoleTagger.OUTSIDE;
      }
    }
    return roles;
  }

  private void mark(byte[] roles, Window window, List<Span> spans, int role) {
    for (Span span : spans) {
      for (int u = Math.max(first(span), window.from()); u < window.to(); u++) {
        Span unit = units.span(u);
        if (unit.start() >= span.end()) {
          break;
        }
        int common = Math.min(unit.end(), span.end()) - Math.max(unit.start(), span.start());
        if (2 * common > unit.length()) {
          roles[u - window.from()] = (byte) role;
        }
      }
    }
  }

  private int first(Span span) {
    int token = units.tokens().indexAt(span.start());
    return token >= units.tokens().size() ? units.size : units.indexOfToken(token);
  }

  /** Counts the words that are whole cues. */
  static void countCues(GoldDocument document, Units units, Map<Integer, Integer> counts) {
    GoldUnits gold = new GoldUnits(units);
    for (GoldQuote quote : document.quotes()) {
      if (quote.cue().size() == 1) {
        Span cue = quote.cue().get(0);
        int u = gold.first(cue);
        if (u < units.size && units.span(u).equals(cue) && !units.isQuotation(u)) {
          counts.merge(units.word[u], 1, Integer::sum);
        }
      }
    }
  }
}
