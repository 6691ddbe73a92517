// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Marks over a text, asked for from left to right. Of several marks at a place the one that starts
 * last counts, which is the inner one. Takes time linear in the marks, after sorting them.
 */
final class Layer {

  /** Where nothing is marked. */
  static final int NONE = -1;

  private final List<Mark> marks = new ArrayList<>();
  private final Deque<Mark> open = new ArrayDeque<>();
  private int next;

  /** Adds a mark; all of them before {@link #sort}. */
  void add(Span span, int value) {
    if (!span.isEmpty()) {
      marks.add(new Mark(span.start(), span.end(), value));
    }
  }

  /** Sorts the marks: from now on they can be asked for. */
  void sort() {
    marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(mark -> -mark.end));
  }

  /** Goes to an offset, not before the one of the last call; what is marked there, or NONE. */
  int advance(int offset) {
    while (next < marks.size() && marks.get(next).start <= offset) {
      open.push(marks.get(next));
      next++;
    }
    Mark inner = open.peek();
    while (inner != null && inner.end <= offset) {
      open.pop();
      inner = open.peek();
    }
    return inner == null ? NONE : inner.value;
  }

  /** The first offset behind the current one where the answer can change. */
  int nextChange() {
    Mark inner = open.peek();
    int end = inner == null ? Integer.MAX_VALUE : inner.end;
    return next < marks.size() ? Math.min(end, marks.get(next).start) : end;
  }

  private record Mark(int start, int end, int value) {}
}
