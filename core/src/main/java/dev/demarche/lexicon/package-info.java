// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/** Words that several stages know: countries, titles, given names, agencies; and their reader. */
@NullMarked
package dev.demarche.lexicon;

import org.jspecify.annotations.NullMarked;
