// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said, as an article tells it.
 *
 * @param text the attributed words as they stand in the article; stretches that a cue parts are
 *     joined by a space
 * @param form how much of the content stands in quotation marks
 * @param kind whether the source speaks, or believes, wants, feels
 * @param content the places of the words, in order, at least one
 * @param quoted the stretches of the content in quotation marks, marks included
 * @param cue the verb or noun that attributes; empty where a quotation goes on from the paragraph
 *     before
 * @param source the words that stand for the speaker; empty where none do
 * @param speaker who speaks; null where the article does not tell
 * @param stance what the speaker does with the words
 * @param score how sure the engine is that this is a quote with this source, 0 to 1
 */
public record Quote(
    String text,
    Form form,
    Kind kind,
    List<Span> content,
    List<Span> quoted,
    List<Span> cue,
    List<Span> source,
    @Nullable Speaker speaker,
    Stance stance,
    double score) {

  /** How much of a content stands in quotation marks. */
  public enum Form {
    /** All words. */
    DIRECT,
    /** Some words. */
    MIXED,
    /** None. */
    INDIRECT
  }

  /** What a source does. */
  public enum Kind {
    /** Speaks or writes. */
    SPEECH,
    /** Believes, wants or feels. */
    OTHER
  }

  /** Copies the lists. */
  public Quote {
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
  }

  @Override
  public String toString() {
    return (speaker == null ? "unknown" : speaker) + " [" + stance + "]: " + text;
  }
}
