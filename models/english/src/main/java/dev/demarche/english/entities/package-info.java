// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Finds names and tells what they name.
 *
 * <p>{@link dev.demarche.english.entities.LexiconRecognizer} works by word lists and context. The
 * way of a text through it: {@code Words} looks at each token's letters, {@code Chunker} cuts runs
 * of capitalised words into candidates, {@code Typer} weighs the evidence for each type, {@code
 * Memory} makes the document agree with itself.
 */
@NullMarked
package dev.demarche.english.entities;

import org.jspecify.annotations.NullMarked;
