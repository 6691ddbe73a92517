// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Trained parameters: a compact, versioned, checksummed file format and the linear models that it
 * holds. For the stages of this engine and their trainers; no public API of the library.
 */
@NullMarked
package dev.demarche.english.parameters;

import org.jspecify.annotations.NullMarked;
