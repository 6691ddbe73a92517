// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/** Cuts English text into tokens, by the conventions of Universal Dependencies. */
@NullMarked
package dev.demarche.tokens;

import org.jspecify.annotations.NullMarked;
