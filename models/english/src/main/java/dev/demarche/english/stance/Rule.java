// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import dev.demarche.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code rules.tsv}: what speaks for a label, or, as a veto, against it.
 *
 * @param notation the line, its example aside
 * @param label the label
 * @param veto whether it speaks against the label
 * @param score how often statements that it fits have the label; 0 for a veto
 * @param cue what stands at the cue, or null for anything
 * @param content what stands in the content, or null for anything
 * @param before what stands before the statement, or null for anything
 * @param target where to look for the target
 */
record Rule(
    String notation,
    Stance.Label label,
    boolean veto,
    double score,
    @Nullable Pattern cue,
    @Nullable Pattern content,
    @Nullable Pattern before,
    Target target) {

  /** Where the target of an act is named. */
  enum Target {
    /** First behind the cue: <i>urged <b>Iran</b> to</i>. */
    OBJECT,
    /** Where the pattern has it. */
    MATCH,
    /** First in the content that is not of the speaker's side. */
    CONTENT,
    /** The source of the claim before. */
    CLAIM,
    /** Nowhere. */
    NONE
  }
}
