// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/** Trains the recogniser of names: a conditional random field on hashed features. */
@NullMarked
package dev.demarche.training.names;

import org.jspecify.annotations.NullMarked;
