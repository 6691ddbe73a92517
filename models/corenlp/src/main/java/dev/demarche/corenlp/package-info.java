// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Stanford CoreNLP's tokenizer and sentence splitter behind Demarche's interfaces. They need no
 * models, and of CoreNLP's dependencies none.
 *
 * <p>This package is under the GPL, version 3 or later, as CoreNLP is.
 */
@NullMarked
package dev.demarche.corenlp;

import org.jspecify.annotations.NullMarked;
