// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

import dev.demarche.Span;
import dev.demarche.english.quotes.TrainedQuoteExtractor.Draft;
import java.util.ArrayList;
import java.util.List;

/** Settles it where two cues claim nearly the same words: the surer cue keeps them. */
final class Rivals {

  /** Two contents are the same where at least this share of the units of both is common. */
  private static final double SAME = 0.7;

  /** Cues farther apart cannot share a content, since windows are bounded. */
  private static final int NEAR = 12;

  private Rivals() {}

  /** The drafts that stay, in order of their cues. */
  static List<Draft> settle(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean keep = true;
      for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - NEAR) && keep; i--) {
        Draft rival = kept.get(i);
        if (same(rival.content(), draft.content())) {
          if (draft.cue().margin() > rival.cue().margin()) {
            kept.remove(i);
          } else {
            keep = false;
          }
        }
      }
      if (keep) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static boolean same(List<Span> a, List<Span> b) {
    int common = 0;
    for (Span x : a) {
      for (Span y : b) {
        common += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
      }
    }
    return 2.0 * common >= SAME * (size(a) + size(b));
  }

  private static int size(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
