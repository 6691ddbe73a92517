// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

import dev.demarche.Attribution;
import dev.demarche.Quote;
import dev.demarche.Span;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import dev.demarche.english.quotes.TrainedQuoteExtractor.Draft;
import dev.demarche.quotes.ContentForm;
import dev.demarche.quotes.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes attributions of drafts, and of the quotations that no cue claims. */
final class Assembly {

  /** Words in quotation marks without a cue: fewer are a title or a word held at a distance. */
  private static final int FEWEST_WORDS_WITHOUT_CUE = 5;

  /** Stretches of one content; what comes behind is a quote of its own, so that time is linear. */
  private static final int MOST_STRETCHES = 32;

  private static final double SCORE_WITHOUT_CUE = 0.6;

  private final Units units;
  private final Tokens tokens;
  private final CueParticles particles;

  Assembly(Units units, CueParticles particles) {
    this.units = units;
    this.particles = particles;
    this.tokens = units.tokens();
  }

  /** A quote in the making. */
  private record Part(
      List<Span> content,
      List<Span> cue,
      List<Span> source,
      boolean speech,
      double score,
      int firstUnit,
      int lastUnit,
      boolean goesOn) {

    Part with(Span more, int unit) {
      List<Span> longer = new ArrayList<>(content);
      longer.add(more);
      return new Part(longer, cue, source, speech, score, firstUnit, unit, goesOn);
    }
  }

  List<Attribution> attributions(List<Draft> drafts) {
    List<Part> parts = new ArrayList<>();
    boolean[] claimed = new boolean[units.size];
    for (Draft draft : drafts) {
      Span last = draft.content().get(draft.content().size() - 1);
      parts.add(
          new Part(
              trimmed(draft.content()),
              List.of(particles.cue(units, draft.cue().unit())),
              trimmed(draft.source()),
              draft.cue().speech(),
              1 / (1 + Math.exp(-0.5 - draft.cue().margin() / 4)),
              draft.content().get(0).start(),
              last.end() - 1,
              false));
      for (Span run : draft.content()) {
        for (int u = run.start(); u < run.end(); u++) {
          claimed[u] = true;
        }
      }
    }
    parts.removeIf(part -> part.content().isEmpty());
    addUnclaimed(parts, claimed);
    parts.sort(Comparator.comparing(part -> part.content().get(0)));
    return attributionsOf(parts);
  }

  /** Quotations that no cue claims: they go on the quote before them. */
  private void addUnclaimed(List<Part> parts, boolean[] claimed) {
    parts.sort(Comparator.comparing(part -> part.content().get(0)));
    List<Part> more = new ArrayList<>();
    int next = 0;
    int before = -1;
    for (int u = 0; u < units.size; u++) {
      while (next < parts.size() && parts.get(next).firstUnit() <= u) {
        before = next++;
      }
      if (units.isQuotation(u) && !claimed[u] && isSentence(u)) {
        Part last = before < 0 ? null : parts.get(before);
        if (last != null
            && last.content().size() < MOST_STRETCHES
            && units.paragraph[last.lastUnit()] == units.paragraph[u]
            && units.isQuotation(last.lastUnit())
            && startsSentence(u)) {
          parts.set(before, last.with(units.span(u), u));
        } else {
          boolean goesOn = startsParagraph(u);
          more.add(
              new Part(
                  List.of(units.span(u)),
                  List.of(),
                  List.of(),
                  true,
                  SCORE_WITHOUT_CUE,
                  u,
                  u,
                  goesOn));
        }
      }
    }
    parts.addAll(more);
  }

  private boolean startsParagraph(int u) {
    return u == 0 || units.paragraph[u - 1] != units.paragraph[u];
  }

  private boolean startsSentence(int u) {
    return u == 0
        || units.sentence[u - 1] != units.sentence[u]
        || units.is(u - 1, ".")
        || units.isQuotation(u - 1);
  }

  private boolean isSentence(int u) {
    int words = 0;
    for (int token = units.first[u]; token < units.end[u]; token++) {
      words += tokens.kind(token) == TokenKind.WORD ? 1 : 0;
    }
    return words >= FEWEST_WORDS_WITHOUT_CUE
        && (units.lastMark(u) != 0 || !units.quotations.get(units.quotation[u]).closed());
  }

  private List<Attribution> attributionsOf(List<Part> parts) {
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      List<Span> quoted = quoted(part.content());
      Quote.Form form = ContentForm.of(tokens, part.content(), quoted);
      boolean speech = part.speech() || form == Quote.Form.DIRECT;
      attributions.add(
          new Attribution(
              form,
              speech ? Quote.Kind.SPEECH : Quote.Kind.OTHER,
              part.content(),
              quoted,
              part.cue(),
              part.source(),
              part.goesOn() ? i - 1 : -1,
              part.score()));
    }
    return attributions;
  }

  private List<Span> trimmed(List<Span> runs) {
    return runs.stream().map(this::trimmed).filter(span -> !span.isEmpty()).toList();
  }

  /** Without "that" and commas at the edges, and without a full stop outside quotation marks. */
  private Span trimmed(Span run) {
    int from = run.start();
    int to = run.end();
    while (from < to && isEdge(from)) {
      from++;
    }
    while (to > from && isEdge(to - 1)) {
      to--;
    }
    return from == to ? new Span(0, 0) : units.span(from).cover(units.span(to - 1));
  }

  private boolean isEdge(int u) {
    if (units.isQuotation(u)) {
      return false;
    }
    TokenKind kind = tokens.kind(units.first[u]);
    return kind == TokenKind.PUNCTUATION || kind == TokenKind.TERMINATOR || units.is(u, "that");
  }

  /** The stretches of a content that stand in quotation marks. */
  private List<Span> quoted(List<Span> content) {
    List<Span> quoted = new ArrayList<>();
    for (Span span : content) {
      int u = units.indexOfToken(tokens.indexAt(span.start()));
      for (; u < units.size && units.span(u).start() < span.end(); u++) {
        if (units.isQuotation(u)) {
          Quotation quotation = units.quotations.get(units.quotation[u]);
          quoted.add(quotation.span());
        }
      }
    }
    return quoted;
  }
}
