// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import java.util.List;

/**
 * Words that a text attributes to a source, before the speaker and the stance are known: what a
 * quote extractor finds.
 *
 * @param form how much of the content stands in quotation marks
 * @param kind whether the source speaks, or believes, wants, feels
 * @param content the attributed words, one span for each contiguous stretch (<i>“A,” he said.
 *     “B”</i> has two), in order, at least one, with their quotation marks
 * @param quoted the stretches of the content that stand in quotation marks, marks included
 * @param cue the verb or noun that attributes (<i>said</i>, <i>according to</i>); empty where a
 *     quotation goes on from the paragraph before
 * @param source the words that stand for the speaker; empty where none do
 * @param continues index, in the same list, of the attribution whose speaker speaks on here, or -1
 * @param score how sure the extractor is, 0 to 1
 */
public record Attribution(
    Quote.Form form,
    Quote.Kind kind,
    List<Span> content,
    List<Span> quoted,
    List<Span> cue,
    List<Span> source,
    int continues,
    double score) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no content
   */
  public Attribution {
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs a content of at least one span");
    }
  }
}
