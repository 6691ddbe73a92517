// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import dev.demarche.Span;
import dev.demarche.Stance;
import java.util.List;

/**
 * A rule that fits a statement: why it has its stance, or why not another.
 *
 * @param rule the line of {@code rules.tsv}, its example aside
 * @param label what it speaks for or against
 * @param verdict whether it speaks for the label, speaks for it in vain, or speaks against it
 * @param score how often statements that it fits have the label; 0 where it speaks against it
 * @param words the places where it fits, in order
 */
public record Reason(
    String rule, Stance.Label label, Verdict verdict, double score, List<Span> words) {

  /** What a rule says. */
  public enum Verdict {
    /** For the label. */
    FOR,
    /** For the label, but another rule holds it off. */
    HELD_OFF,
    /** Against the label. */
    AGAINST
  }

  /** Copies the list. */
  public Reason {
    words = List.copyOf(words);
  }
}
