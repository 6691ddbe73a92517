// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

/**
 * How right a system is on a corpus.
 *
 * @param layer what was scored
 * @param corpus the corpus's name
 * @param system the system's name
 * @param figures what the scorer said
 */
record Result(Layer layer, String corpus, String system, Figures figures) {}
