// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training.names;

/**
 * One stretch of a training document.
 *
 * @param features for each token the numbers of its features
 * @param allowed for each token the labels that the gold allows, one bit each; several where it
 *     does not tell
 * @param weight how much it counts
 */
@SuppressWarnings("ArrayRecordComponent")
record Chain(int[][] features, int[] allowed, float weight) {}
