// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

/**
 * A place where the text speaks of an entity.
 *
 * @param span where it stands, inside one sentence
 * @param text the words that stand there
 * @param type what the words are. It can differ from the type of the entity: <i>Russian</i> is a
 *     NATIONALITY and belongs to the COUNTRY Russia; <i>Seoul</i>, where it stands for its
 *     government, is a LOCATION and belongs to the COUNTRY South Korea
 * @param form a name, a pronoun or a common noun
 * @param entity {@link Entity#id()} of the entity, an index into {@link Document#entities()}
 * @param score how sure the engine is, 0 to 1
 */
public record Mention(
    Span span, String text, EntityType type, Form form, int entity, double score) {

  /** How a mention refers. */
  public enum Form {
    /** By a proper name. */
    NAME,
    /** By a pronoun: <i>he</i>. */
    PRONOUN,
    /** By a common noun: <i>the minister</i>. */
    NOMINAL
  }
}
