// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

import dev.demarche.EntityType;
import dev.demarche.Span;

/**
 * A proper name in a text, before it is known whose it is.
 *
 * @param span from the start of a token to the end of a token of the same sentence
 * @param type what it names
 * @param score how sure the recogniser is, 0 to 1
 */
public record Name(Span span, EntityType type, double score) {}
