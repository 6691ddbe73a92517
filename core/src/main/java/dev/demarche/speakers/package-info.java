// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/** Tells who speaks: serves every engine. */
@NullMarked
package dev.demarche.speakers;

import org.jspecify.annotations.NullMarked;
