// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Reads English news: who and what is in an article, who said what, and what the speaker does with
 * the words.
 *
 * <p>The front door is {@link dev.demarche.Pipeline}; what it returns is a {@link
 * dev.demarche.Document}. Everything here is immutable and safe to share between threads. Offsets
 * are UTF-16 code units into the caller's own string, end exclusive.
 */
@NullMarked
package dev.demarche;

import org.jspecify.annotations.NullMarked;
