// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/** Groups the tokens of English news into sentences and paragraphs. */
@NullMarked
package dev.demarche.english.sentences;

import org.jspecify.annotations.NullMarked;
