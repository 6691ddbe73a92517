// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Measures how right an engine is: analyses the gold corpora, has the scorers compare, and writes
 * the tables of {@code docs/accuracy.md}. Started by {@code benchmarks/run accuracy}.
 */
@NullMarked
package dev.demarche.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
