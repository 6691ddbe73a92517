// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import dev.demarche.Attribution;
import dev.demarche.Quote;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import dev.demarche.quotes.ContentForm;
import dev.demarche.quotes.Quotation;
import dev.demarche.quotes.Quotations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes attributions of drafts, and of quotations that no cue claims: one in the same paragraph
 * goes on the quote before it; one that opens a paragraph is a quote with the same speaker.
 */
final class Assembly {

  /** Words in quotation marks without a cue: fewer are a title or a word held at a distance. */
  private static final int FEWEST_WORDS_WITHOUT_CUE = 5;

  /** Stretches of one content; what comes behind is a quote of its own, so that time is linear. */
  private static final int MOST_STRETCHES = 32;

  private static final double SCORE_WITHOUT_CUE = 0.6;

  private final Sentences sentences;
  private final Tokens tokens;
  private final Quotations quotations;

  Assembly(Sentences sentences, Quotations quotations) {
    this.sentences = sentences;
    this.tokens = sentences.tokens();
    this.quotations = quotations;
  }

  /** A quote in the making. */
  private record Part(
      List<Span> content,
      List<Span> cue,
      List<Span> source,
      boolean speech,
      double score,
      boolean goesOn) {

    static Part of(Findings.Draft draft) {
      Span source = draft.source();
      return new Part(
          draft.content(),
          List.of(draft.cue()),
          source == null ? List.of() : List.of(source),
          draft.speech(),
          draft.score(),
          false);
    }

    static Part withoutCue(Span content, boolean goesOn) {
      return new Part(List.of(content), List.of(), List.of(), true, SCORE_WITHOUT_CUE, goesOn);
    }

    Part with(Span more) {
      List<Span> longer = new ArrayList<>(content);
      longer.add(more);
      return new Part(longer, cue, source, speech, score, goesOn);
    }

    Span first() {
      return content.get(0);
    }

    Span last() {
      return content.get(content.size() - 1);
    }
  }

  List<Attribution> attributions(List<Findings.Draft> drafts) {
    List<Part> parts = new ArrayList<>();
    boolean[] claimed = new boolean[quotations.size()];
    for (Findings.Draft draft : drafts) {
      parts.add(Part.of(draft));
      for (Span stretch : draft.content()) {
        for (int q = quotations.firstEndingBehind(stretch.start());
            isBefore(q, stretch.end());
            q++) {
          claimed[q] = true;
        }
      }
    }
    parts.sort(Comparator.comparing(Part::first));
    addUnclaimed(parts, claimed);
    parts.sort(Comparator.comparing(Part::first));
    List<Attribution> attributions = new ArrayList<>(parts.size());
    for (Part part : parts) {
      attributions.add(attribution(part, attributions.size()));
    }
    return attributions;
  }

  private Attribution attribution(Part part, int index) {
    List<Span> quoted = quoted(part.content());
    Quote.Form form = ContentForm.of(tokens, part.content(), quoted);
    return new Attribution(
        form,
        part.speech() || form == Quote.Form.DIRECT ? Quote.Kind.SPEECH : Quote.Kind.OTHER,
        part.content(),
        quoted,
        part.cue(),
        part.source(),
        part.goesOn() ? index - 1 : -1,
        part.score());
  }

  private void addUnclaimed(List<Part> parts, boolean[] claimed) {
    List<Part> more = new ArrayList<>();
    int next = 0;
    for (int q = 0; q < quotations.size(); q++) {
      Span quotation = quotations.get(q).span();
      while (next < parts.size() && parts.get(next).first().start() <= quotation.start()) {
        next++;
      }
      if (!claimed[q] && isSentence(quotations.get(q))) {
        Part last = next == 0 ? null : parts.get(next - 1);
        if (last != null && goesOn(last, quotation)) {
          parts.set(next - 1, last.with(quotation));
        } else {
          more.add(Part.withoutCue(quotation, startsParagraph(quotation)));
        }
      }
    }
    parts.addAll(more);
  }

  /** Whether a quotation goes on a quote: both in marks, in one paragraph, at a new sentence. */
  private boolean goesOn(Part part, Span quotation) {
    int end = part.last().end();
    int index = quotations.firstEndingBehind(end - 1);
    return part.content().size() < MOST_STRETCHES
        && end <= quotation.start()
        && isBefore(index, end)
        && paragraph(end - 1) == paragraph(quotation.start())
        && startsSentence(quotation);
  }

  private int paragraph(int offset) {
    return sentences.ofToken(tokens.indexAt(offset)).paragraph();
  }

  private boolean startsParagraph(Span quotation) {
    int token = tokens.indexAt(quotation.start());
    return token == 0 || paragraph(tokens.start(token - 1)) != paragraph(quotation.start());
  }

  private boolean startsSentence(Span quotation) {
    int token = tokens.indexAt(quotation.start());
    if (token == 0 || sentences.ofToken(token).firstToken() == token) {
      return true;
    }
    int before = tokens.start(token - 1);
    return tokens.is(token - 1, ".") || isBefore(quotations.firstEndingBehind(before), before + 1);
  }

  /** Whether a quotation is what somebody says: some words, with a stop or comma at the end. */
  private boolean isSentence(Quotation quotation) {
    int words = 0;
    int token = tokens.indexAt(quotation.span().start());
    while (token < tokens.size() && tokens.start(token) < quotation.span().end()) {
      words += tokens.kind(token) == TokenKind.WORD ? 1 : 0;
      token++;
    }
    return words >= FEWEST_WORDS_WITHOUT_CUE && (!quotation.closed() || endsWithStop(token - 1));
  }

  private boolean endsWithStop(int mark) {
    int last = tokens.kind(mark) == TokenKind.TERMINATOR ? mark : mark - 1;
    return last >= 0 && ",.?!…".indexOf(tokens.text().charAt(tokens.end(last) - 1)) >= 0;
  }

  /** The stretches of a content that stand in quotation marks. */
  private List<Span> quoted(List<Span> content) {
    List<Span> quoted = new ArrayList<>();
    for (Span stretch : content) {
      for (int q = quotations.firstEndingBehind(stretch.start()); isBefore(q, stretch.end()); q++) {
        Span quotation = quotations.get(q).span();
        Span inside =
            new Span(
                Math.max(quotation.start(), stretch.start()),
                Math.min(quotation.end(), stretch.end()));
        if (hasWord(inside)) {
          quoted.add(inside);
        }
      }
    }
    return quoted;
  }

  private boolean hasWord(Span span) {
    for (int t = tokens.indexAt(span.start());
        t < tokens.size() && tokens.start(t) < span.end();
        t++) {
      if (Character.isLetterOrDigit(tokens.firstChar(t))) {
        return true;
      }
    }
    return false;
  }

  /** Whether quotation {@code index} starts before an offset. */
  private boolean isBefore(int index, int offset) {
    return index < quotations.size() && quotations.get(index).span().start() < offset;
  }
}
