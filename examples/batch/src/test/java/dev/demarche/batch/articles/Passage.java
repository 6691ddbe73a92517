// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch.articles;

import dev.demarche.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an article with its parts marked: {@code [She] <said> {nobody was hurt}}. {@code " ...
 * "} leaves words out.
 */
final class Passage {
  private static final String GAP = " ... ";
  private static final String OPEN = "{<[";
  private static final String CLOSE = "}>]";

  /** Words without a gap, and where in them a part begins or ends. */
  private record Segment(String words, List<Mark> marks) {}

  private record Mark(char kind, boolean opens, int offset) {}

  /** Where a passage stands in a text. */
  record Place(int start, List<Span> content, @Nullable Span cue, @Nullable Span source) {}

  private final List<Segment> segments = new ArrayList<>();

  /**
   * Reads the marks.
   *
   * @throws IllegalArgumentException if they do not pair, if the cue or the source is marked twice,
   *     or if no content is marked
   */
  Passage(String marked) {
    for (String part : marked.split(java.util.regex.Pattern.quote(GAP), -1)) {
      segments.add(segment(part));
    }
    check(marked);
  }

  private static Segment segment(String part) {
    StringBuilder words = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    for (char c : part.toCharArray()) {
      int kind = Math.max(OPEN.indexOf(c), CLOSE.indexOf(c));
      if (kind < 0) {
        words.append(c);
      } else {
        marks.add(new Mark(OPEN.charAt(kind), OPEN.indexOf(c) >= 0, words.length()));
      }
    }
    return new Segment(words.toString(), marks);
  }

  private void check(String marked) {
    StringBuilder kinds = new StringBuilder();
    char open = 0;
    for (Mark mark : segments.stream().flatMap(s -> s.marks().stream()).toList()) {
      if (mark.opens() ? open != 0 : open != mark.kind()) {
        throw new IllegalArgumentException("marks do not pair in: " + marked);
      }
      open = mark.opens() ? mark.kind() : 0;
      kinds.append(mark.opens() ? String.valueOf(mark.kind()) : "");
    }
    if (open != 0) {
      throw new IllegalArgumentException("marks do not pair in: " + marked);
    }
    if (kinds.indexOf("{") < 0) {
      throw new IllegalArgumentException("no {content} in: " + marked);
    }
    if (kinds.indexOf("<") != kinds.lastIndexOf("<")
        || kinds.indexOf("[") != kinds.lastIndexOf("[")) {
      throw new IllegalArgumentException("more than one <cue> or [source] in: " + marked);
    }
  }

  /**
   * The first and shortest stretch of text that fits: of those that begin at {@code from} or later
   * the one that ends first, and of those the one that begins last.
   */
  @Nullable Place find(String text, int from) {
    List<int[]> best = null;
    for (int start = from; start <= text.length(); start++) {
      List<int[]> places = match(text, start);
      if (places.isEmpty()) {
        continue;
      }
      if (best != null && end(places) > end(best)) {
        break;
      }
      best = places;
    }
    return best == null ? null : place(best);
  }

  private static int end(List<int[]> places) {
    int[] last = places.get(places.size() - 1);
    return last[last.length - 1];
  }

  /** The places of all segments if the first of them stands at {@code start}, else nothing. */
  private List<int[]> match(String text, int start) {
    List<int[]> places = new ArrayList<>();
    int at = start;
    for (Segment segment : segments) {
      int[] found = Words.match(text, at, segment.words());
      while (found == null && !places.isEmpty() && at < text.length()) {
        found = Words.match(text, ++at, segment.words());
      }
      if (found == null) {
        return Collections.emptyList();
      }
      places.add(found);
      at = found[found.length - 1];
    }
    return places;
  }

  private Place place(List<int[]> places) {
    List<Span> content = new ArrayList<>();
    Span cue = null;
    Span source = null;
    int opened = 0;
    for (int i = 0; i < segments.size(); i++) {
      for (Mark mark : segments.get(i).marks()) {
        int at = places.get(i)[mark.offset()];
        if (mark.opens()) {
          opened = at;
        } else if (mark.kind() == '{') {
          content.add(new Span(opened, at));
        } else if (mark.kind() == '<') {
          cue = new Span(opened, at);
        } else {
          source = new Span(opened, at);
        }
      }
    }
    return new Place(places.get(0)[0], content, cue, source);
  }
}
