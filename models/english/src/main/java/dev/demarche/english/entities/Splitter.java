// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.english.entities.Heads.Head;
import dev.demarche.english.entities.Words.Shape;
import dev.demarche.english.entities.Words.Style;

/** Parts a run at titles and at names that stand alone. */
final class Splitter {
  private final Clues clues;
  private final Words words;
  private final Chunker.Sink sink;
  private int end;
  private int at;
  private boolean titled;

  Splitter(Clues clues, Chunker.Sink sink) {
    this.clues = clues;
    this.words = clues.words;
    this.sink = sink;
  }

  /** Parts the run of tokens {@code first} to {@code stop - 1}. */
  void split(int first, int stop) {
    at = first;
    end = stop;
    titled = false;
    while (at < end) {
      int title = clues.titleEnd(at, end);
      if (title > at && !bodyFrom(at)) {
        at = title;
        titled = true;
      } else {
        int next = segmentEnd();
        emit(at, next);
        titled = false;
        at = next;
      }
    }
  }

  /** Whether all that is left of the run is the name of a body or a place with a head word. */
  private boolean bodyFrom(int i) {
    if (end - i < 2) {
      return false;
    }
    Head head = clues.headAtEnd(i, end);
    if (head == null) {
      Head initial = clues.head(i, end);
      return initial != null && initial.first() && clues.hasPreposition(i, end);
    }
    return head.words() < end - i || head.alone();
  }

  private int segmentEnd() {
    long country = clues.lexicons.phrases.match(words, at, end, Marks.COUNTRY);
    if (country != Phrases.NONE && partsFromCountry(Phrases.end(country))) {
      return Phrases.end(country);
    }
    long known = clues.name(at, end);
    int knownEnd = known == Phrases.NONE ? at : Phrases.end(known);
    int marks = Phrases.marks(known);
    if (knownEnd == end) {
      return end;
    }
    if (bodyFrom(at)) {
      return end;
    }
    if (knownEnd > at && standsAlone(marks, knownEnd)) {
      return knownEnd;
    }
    for (int k = Math.max(at + 1, knownEnd); k < end; k++) {
      if (clues.titleEnd(k, end) > k) {
        return k;
      }
    }
    return end;
  }

  /** "U.S. Department of State" is two names, "U.S. Air Force" is one. */
  private boolean partsFromCountry(int rest) {
    long agency =
        clues.lexicons.phrases.match(
            words, rest, end, Marks.AGENCY | Marks.SEAT | Marks.SEAT_PLACE);
    return agency != Phrases.NONE
        && Phrases.end(agency) == end
        && clues.lexicons.partedCountries.contains(words.span(at, rest))
        && !clues.lexicons.unpartedBodies.contains(words.span(rest, end));
  }

  private boolean standsAlone(int marks, int next) {
    if ((marks & Marks.NATIONALITY) != 0) {
      return true;
    }
    if (clues.titleEnd(next, end) > next || (clues.givenName(next) && next + 1 < end)) {
      return true;
    }
    if ((marks & Marks.CONTEXT) != 0 && (marks & (Marks.COUNTRY | Marks.PLACE)) != 0) {
      return false;
    }
    if ((marks & Marks.COUNTRY) != 0) {
      return true;
    }
    return ((marks & (Marks.AGENCY | Marks.ORGANIZATION)) != 0
            && (next - at > 1 || words.shape(at) == Shape.UPPER))
        || clues.name(next, end) != Phrases.NONE;
  }

  private void emit(int first, int stop) {
    int from = first;
    int to = stop;
    while (to > from
        && !words.capital(to - 1)
        && clues.nameEnd(from, end) != to
        && words.shape(to - 1) != Shape.LOWER) {
      to--;
    }
    if (to <= from) {
      return;
    }
    long match =
        clues.lexicons.phrases.match(
            words, from, to, Marks.NAME | Marks.NO_NAME | Marks.GIVEN_NAME);
    int marks = match != Phrases.NONE && Phrases.end(match) == to ? Phrases.marks(match) : 0;
    boolean doubtful =
        words.style(from) == Style.TITLE
            || (to - from == 1 && (words.opener(from) || clues.commonWord(from)));
    sink.add(from, to, marks, titled, doubtful);
  }
}
