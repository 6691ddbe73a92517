// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Stance of attributed statements from rules in data: {@code words.tsv} names classes of words,
 * {@code rules.tsv} says which words of cue, content and context make a denial, a demand or a
 * threat, and how often that is right.
 */
@NullMarked
package dev.demarche.english.stance;

import org.jspecify.annotations.NullMarked;
