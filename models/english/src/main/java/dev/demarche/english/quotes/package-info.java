// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/** Finds quotes: cue, source and content of every attribution. */
@NullMarked
package dev.demarche.english.quotes;

import org.jspecify.annotations.NullMarked;
