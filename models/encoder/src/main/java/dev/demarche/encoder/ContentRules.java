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
 * where it goes on behind what the network saw; a content lies in one paragraph and behind the
 * dateline. For one text.
 */
final class ContentRules {

  private final Sentences sentences;
  private final Quotations quotations;
  private final Datelines datelines;

  ContentRules(Sentences sentences, Quotations quotations) {
    this.sentences = sentences;
    this.quotations = quotations;
    this.datelines = Datelines.of(sentences);
  }

  /**
   * The content that is meant.
   *
   * @param content stretches that the network found, in order
   * @param seen what it read
   * @return stretches in order, parted by more than white space; empty if nothing is left
   */
  List<Span> apply(
      List<Span> content, Span cue, @Nullable Span source, Span seen, List<Span> cues) {
    List<Span> made = new ArrayList<>();
    for (Span stretch : inOneParagraph(content, cue)) {
      Span part = behind(stretch, datelines.endAt(stretch.start()));
      if (!part.isEmpty()) {
        Span wide = widened(part, cue, source, seen);
        if (!made.isEmpty()
            && isHole(made.get(made.size() - 1).end(), wide.start(), source, cues)) {
          wide = made.get(made.size() - 1).cover(wide);
        }
        join(made, wide);
      }
    }
    return made;
  }

  /** A stretch of content and the paragraph it lies in. */
  private record Placed(Span span, int paragraph) {}

  /** What lies in the cue's paragraph; where nothing does, in the nearest, the later of two. */
  private List<Span> inOneParagraph(List<Span> content, Span cue) {
    List<Placed> placed = new ArrayList<>();
    content.forEach(stretch -> addByParagraph(placed, stretch));
    int own = sentences.get(indexOfSentence(cue.start())).paragraph();
    int home =
        placed.stream()
            .mapToInt(Placed::paragraph)
            .reduce((one, other) -> Math.abs(other - own) <= Math.abs(one - own) ? other : one)
            .orElse(own);
    return placed.stream().filter(part -> part.paragraph() == home).map(Placed::span).toList();
  }

  /** Adds the parts of a stretch that lie in one paragraph each. */
  private void addByParagraph(List<Placed> placed, Span stretch) {
    int start = stretch.start();
    int end = start;
    int paragraph = -1;
    for (int i = indexOfSentence(start); i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.span().start() >= stretch.end()) {
        break;
      }
      if (paragraph >= 0 && sentence.paragraph() != paragraph) {
        placed.add(new Placed(new Span(start, end), paragraph));
        start = sentence.span().start();
      }
      paragraph = sentence.paragraph();
      end = Math.min(stretch.end(), sentence.span().end());
    }
    placed.add(new Placed(new Span(start, end), paragraph));
  }

  private int indexOfSentence(int offset) {
    Tokens tokens = sentences.tokens();
    return sentences.indexOfToken(Math.min(tokens.indexAt(offset), tokens.size() - 1));
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

  /** Whether nothing that could part two stretches of a content lies between them. */
  private boolean isHole(int from, int to, @Nullable Span source, List<Span> cues) {
    if (from >= to || indexOfSentence(from - 1) != indexOfSentence(to)) {
      return false;
    }
    Span between = new Span(from, to);
    Tokens tokens = sentences.tokens();
    int first = tokens.indexAt(from);
    return tokens.kind(first) == TokenKind.WORD
        && (source == null || !source.overlaps(between))
        && cues.stream().noneMatch(between::overlaps);
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
