// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import dev.demarche.quotes.Quotations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of contents for sure: a quotation in quotation marks is content as a whole, also
 * where it goes on behind what the network saw; a content lies on one side of the headline's end
 * and behind the dateline. For one text.
 */
final class ContentRules {

  private final Sentences sentences;
  private final Quotations quotations;
  private final Datelines datelines;
  private final int headline;

  ContentRules(Sentences sentences, Quotations quotations) {
    this.sentences = sentences;
    this.quotations = quotations;
    this.datelines = Datelines.of(sentences);
    this.headline = headlineEnd(sentences);
  }

  /** The end of a first paragraph that ends without a full stop, or 0. */
  private static int headlineEnd(Sentences sentences) {
    for (int i = 0; i + 1 < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentences.get(i + 1).paragraph() != sentence.paragraph()) {
        TokenKind last = sentences.tokens().kind(sentence.endToken() - 1);
        return last == TokenKind.TERMINATOR ? 0 : sentence.span().end();
      }
    }
    return 0;
  }

  /**
   * The content that is meant.
   *
   * @param content stretches that the network found, in order
   * @param seen what it read
   * @return stretches in order, parted by more than white space; empty if nothing is left
   */
  List<Span> apply(List<Span> content, Span cue, @Nullable Span source, Span seen) {
    List<Span> made = new ArrayList<>();
    for (Span stretch : content) {
      Span part = behind(beside(stretch, cue), datelines.endAt(stretch.start()));
      if (!part.isEmpty()) {
        join(made, widened(part, cue, source, seen));
      }
    }
    return made;
  }

  /** The part of a stretch on the cue's side of the headline's end. */
  private Span beside(Span stretch, Span cue) {
    if (!(stretch.start() < headline && headline < stretch.end())) {
      return stretch;
    }
    return cue.start() < headline ? new Span(stretch.start(), headline) : behind(stretch, headline);
  }

  /** The part of a stretch from the first token behind an offset on. */
  private Span behind(Span stretch, int offset) {
    if (stretch.start() >= offset) {
      return stretch;
    }
    Tokens tokens = sentences.tokens();
    int token = tokens.indexAt(offset);
    int start = token < tokens.size() ? tokens.start(token) : stretch.end();
    return new Span(Math.min(start, stretch.end()), stretch.end());
  }

  private Span widened(Span stretch, Span cue, @Nullable Span source, Span seen) {
    Span wide = stretch;
    for (int edge : new int[] {stretch.start(), stretch.end() - 1}) {
      int index = quotations.firstEndingBehind(edge);
      Span marks = index < quotations.size() ? quotations.get(index).span() : stretch;
      if (marks.contains(edge)
          && !marks.overlaps(cue)
          && (source == null || !marks.overlaps(source))
          && isMost(stretch, marks, seen)) {
        wide = wide.cover(marks);
      }
    }
    return wide;
  }

  /** Whether most of what the network saw of a quotation is in a stretch. */
  private static boolean isMost(Span stretch, Span marks, Span seen) {
    int inside = Math.min(stretch.end(), marks.end()) - Math.max(stretch.start(), marks.start());
    int visible = Math.min(seen.end(), marks.end()) - Math.max(seen.start(), marks.start());
    return 2 * inside > visible;
  }

  /** Adds a stretch; one that was widened swallows those it has come to overlap. */
  private void join(List<Span> made, Span stretch) {
    Span whole = stretch;
    while (!made.isEmpty()) {
      Span last = made.get(made.size() - 1);
      if (last.end() < whole.start() && !isBlank(last.end(), whole.start())) {
        break;
      }
      whole = last.cover(whole);
      made.remove(made.size() - 1);
    }
    made.add(whole);
  }

  private boolean isBlank(int from, int to) {
    Tokens tokens = sentences.tokens();
    int token = tokens.indexAt(from);
    return token == tokens.size() || tokens.start(token) >= to;
  }
}
