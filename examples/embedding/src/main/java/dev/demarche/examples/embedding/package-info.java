// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/** How a program uses the library. */
@NullMarked
package dev.demarche.examples.embedding;

import org.jspecify.annotations.NullMarked;
