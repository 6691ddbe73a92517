// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import dev.demarche.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Settles to which cue a stretch of content belongs that two claim: in <i>“A,” he said, adding
 * later, “B”</i> the second quotation belongs to <i>adding</i>, the nearer.
 */
final class Claims {

  /** Cues beside a cue that are looked at, so that time is linear. */
  private static final int MOST = 8;

  private final List<Findings.Draft> drafts;

  private Claims(List<Findings.Draft> drafts) {
    this.drafts = drafts;
  }

  /**
   * The drafts without the stretches that belong to others; each keeps at least one.
   *
   * @param drafts by place of the cue
   */
  static List<Findings.Draft> settle(List<Findings.Draft> drafts) {
    Claims claims = new Claims(drafts);
    List<Findings.Draft> settled = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      settled.add(claims.settled(i));
    }
    return settled;
  }

  private Findings.Draft settled(int index) {
    Findings.Draft draft = drafts.get(index);
    if (draft.content().size() == 1) {
      return draft;
    }
    List<Span> kept =
        draft.content().stream().filter(stretch -> !isNearerToAnother(index, stretch)).toList();
    return kept.isEmpty() ? draft : draft.withContent(kept);
  }

  private boolean isNearerToAnother(int index, Span stretch) {
    return isClaimed(index, 1, stretch) || isClaimed(index, -1, stretch);
  }

  /** Whether a cue between this one and the stretch, in one direction, claims it. */
  private boolean isClaimed(int index, int step, Span stretch) {
    for (int away = 1; away <= MOST; away++) {
      int other = index + step * away;
      if (other < 0 || other == drafts.size() || !isBetween(drafts.get(other), step, stretch)) {
        return false;
      }
      if (claims(drafts.get(other), stretch)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBetween(Findings.Draft draft, int step, Span stretch) {
    return step > 0 ? draft.cue().end() <= stretch.start() : draft.cue().start() >= stretch.end();
  }

  /** Whether a stretch of the draft begins or ends where this one does. */
  private static boolean claims(Findings.Draft draft, Span stretch) {
    return draft.content().stream()
        .anyMatch(other -> other.start() == stretch.start() || other.end() == stretch.end());
  }
}
