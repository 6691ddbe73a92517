// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

/**
 * A way to look at a score that has a line of its own in the table.
 *
 * @param name as the table calls it; empty if the layer has one view alone
 * @param path where its figures stand in the scorer's output
 */
record View(String name, String path) {

  /** The full path of a figure. */
  String path(String figure) {
    return path.isEmpty() ? figure : path + "." + figure;
  }
}
