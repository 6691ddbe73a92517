// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker does by saying something.
 *
 * @param label the main act
 * @param labels every act, the main one first; empty for {@link Label#NONE}
 * @param score how sure the classifier is, 0 to 1
 * @param evidence the words that decided, by place
 * @param target whom a demand addresses, whom a threat would hurt, who made the denied claim; null
 *     where the text does not say or names nobody
 */
public record Stance(
    Label label, List<Label> labels, double score, List<Span> evidence, @Nullable Entity target) {

  /** No denial, demand or threat. */
  public static final Stance NONE = new Stance(Label.NONE, List.of(), 1, List.of(), null);

  /** The acts that are told apart. */
  public enum Label {
    /** Says that an accusation, report or claim is untrue. */
    DENIAL,
    /** Tells somebody to do, allow or stop something as if they were bound to. */
    DEMAND,
    /** Announces a harm or cost that the speaker's own side would cause. */
    THREAT,
    /** Does anything else. */
    NONE
  }

  /** Copies the lists. */
  public Stance {
    labels = List.copyOf(labels);
    evidence = List.copyOf(evidence);
  }

  @Override
  public String toString() {
    return label.toString();
  }
}
