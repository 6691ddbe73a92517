// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.tags;

/**
 * Parts of speech: those of Universal Dependencies, verbs by their form as in the Penn Treebank.
 * The order is that of the trained parameters.
 */
public enum Tag {
  /** Adjective. */
  ADJ,
  /** Preposition. */
  ADP,
  /** Adverb. */
  ADV,
  /** Auxiliary, modal verbs among them. */
  AUX,
  /** Coordinating conjunction. */
  CCONJ,
  /** Determiner. */
  DET,
  /** Interjection. */
  INTJ,
  /** Common noun. */
  NOUN,
  /** Numeral. */
  NUM,
  /** Particle: <i>to</i>, <i>not</i>, <i>'s</i>. */
  PART,
  /** Pronoun. */
  PRON,
  /** Proper noun. */
  PROPN,
  /** Punctuation. */
  PUNCT,
  /** Subordinating conjunction. */
  SCONJ,
  /** Symbol or other. */
  SYM,
  /** Verb in the past tense. */
  VBD,
  /** Verb in the present tense. */
  VBP,
  /** Base form of a verb. */
  VB,
  /** Gerund or present participle. */
  VBG,
  /** Past participle. */
  VBN;

  /** Whether a verb with this tag can be the verb of a clause by itself. */
  public boolean isFinite() {
    return this == VBD || this == VBP || this == AUX;
  }
}
