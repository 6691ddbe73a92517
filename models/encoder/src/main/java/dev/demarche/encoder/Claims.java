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
    for (int j = index + 1; j < Math.min(drafts.size(), index + 1 + MOST); j++) {
      if (drafts.get(j).cue().end() > stretch.start()) {
        break;
      }
      if (claims(drafts.get(j), stretch)) {
        return true;
      }
    }
    for (int j = index - 1; j >= Math.max(0, index - MOST); j--) {
      if (drafts.get(j).cue().start() < stretch.end()) {
        break;
      }
      if (claims(drafts.get(j), stretch)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stretch of the draft begins or ends where this one does. */
  private static boolean claims(Findings.Draft draft, Span stretch) {
    return draft.content().stream()
        .anyMatch(other -> other.start() == stretch.start() || other.end() == stretch.end());
  }
}
