// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.speed;

/** What of a pipeline is timed. */
public enum Stage {
  /** {@code Pipeline.analyze}: all of them, from text to document. */
  ANALYZE("analyze, all stages"),
  /** From the text to names: tokens, sentences, names, entities. */
  TEXT_TO_ENTITIES("tokens to entities together"),
  /** The tokenizer. */
  TOKENS("tokens"),
  /** The sentence splitter, given tokens. */
  SENTENCES("sentences"),
  /** The recognizer, given sentences. */
  NAMES("names"),
  /** Resolution, given names. */
  ENTITIES("entities"),
  /** The quote extractor, given entities. */
  QUOTES("quotes"),
  /** Speakers, given quotes. */
  SPEAKERS("speakers"),
  /** Stance, given speakers. */
  STANCE("stance");

  private final String title;

  Stage(String title) {
    this.title = title;
  }

  /** As tables call it. */
  String title() {
    return title;
  }
}
