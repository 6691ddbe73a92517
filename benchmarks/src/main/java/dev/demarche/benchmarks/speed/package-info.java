// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Measures how fast tokenizers, sentence splitters and engines are, with JMH, and writes the tables
 * of {@code docs/benchmarks.md}. Started by {@code benchmarks/run speed}.
 */
@NullMarked
package dev.demarche.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
