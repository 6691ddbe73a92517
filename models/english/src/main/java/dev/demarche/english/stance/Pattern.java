// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of steps around an anchor, a step that names words. A search looks for the anchor and
 * goes outward from there; all steps are bounded, so it takes constant time for each anchor. The
 * notation is told at the head of {@code rules.tsv}. Immutable.
 */
final class Pattern {

  private final List<Element> elements;
  private final int anchor;

  Pattern(List<Element> elements, int anchor) {
    this.elements = List.copyOf(elements);
    this.anchor = anchor;
  }

  /** The words from which a search can start. */
  BitSet anchorWords() {
    return elements.get(anchor).words();
  }

  /** The first place where the pattern fits, or null. */
  @Nullable Match find(Sequence sequence) {
    BitSet words = anchorWords();
    for (int i = 0; i < sequence.size(); i++) {
      if (words.get(sequence.id(i))) {
        Match match = at(sequence, i);
        if (match != null) {
          return match;
        }
      }
    }
    return null;
  }

  /** The place where the pattern fits with its anchor at a position, or null. */
  @Nullable Match at(Sequence sequence, int position) {
    int[] other = {-1};
    int end = walk(sequence, anchor + 1, position + 1, 1, other);
    if (end < 0) {
      return null;
    }
    int start = walk(sequence, anchor - 1, position - 1, -1, other);
    return start < -1 ? null : new Match(start + 1, end, other[0]);
  }

  /**
   * Goes through the steps in one direction.
   *
   * @return the first position behind the last step taken; -2 if the steps do not fit
   */
  private int walk(Sequence sequence, int step, int position, int direction, int[] other) {
    if (step < 0 || step >= elements.size()) {
      return position;
    }
    Element element = elements.get(step);
    if (element.kind() == Element.Kind.WITHOUT) {
      return refuses(sequence, element, position, direction)
          ? -2
          : walk(sequence, step + direction, position, direction, other);
    }
    int next = position;
    int taken = 0;
    while (true) {
      boolean more = taken < element.most() && fits(sequence, element, next);
      if (taken >= element.least() && !(more && element.isOther())) {
        int end = walk(sequence, step + direction, next, direction, other);
        if (end > -2) {
          if (element.isOther() && taken > 0) {
            other[0] = next - direction;
          }
          return end;
        }
      }
      if (!more) {
        return -2;
      }
      next += direction;
      taken++;
    }
  }

  private static boolean fits(Sequence sequence, Element element, int position) {
    return position >= 0 && position < sequence.size() && element.fits(sequence, position);
  }

  private static boolean refuses(Sequence sequence, Element element, int position, int direction) {
    int next = position;
    for (int i = 0; i < element.most(); i++, next += direction) {
      if (next < 0 || next >= sequence.size()) {
        return false;
      }
      if (element.fits(sequence, next)) {
        return true;
      }
      if (sequence.is(next, Sequence.BORDER)) {
        return false;
      }
    }
    return false;
  }
}
