// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/** Tags tokens with parts of speech: features of later stages. */
@NullMarked
package dev.demarche.english.tags;

import org.jspecify.annotations.NullMarked;
