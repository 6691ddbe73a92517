// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/** What punctuation alone tells about quotations; serves every engine. */
@NullMarked
package dev.demarche.quotes;

import org.jspecify.annotations.NullMarked;
