// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/** Makes the trained parameters that the engines ship, from annotated corpora. */
@NullMarked
package dev.demarche.training;

import org.jspecify.annotations.NullMarked;
