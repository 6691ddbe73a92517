// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/** Measures entity resolution alone, with the names of a gold corpus as input. */
@NullMarked
package dev.demarche.training.resolution;

import org.jspecify.annotations.NullMarked;
