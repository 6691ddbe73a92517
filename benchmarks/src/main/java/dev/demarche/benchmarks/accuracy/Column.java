// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import org.jspecify.annotations.Nullable;

/**
 * A figure that has a column of its own in the table.
 *
 * @param name as the table calls it
 * @param figure where it stands in a view of the scorer's output
 * @param factor what turns it into per cent
 * @param interval where its 95 % interval stands, if it has one
 */
record Column(String name, String figure, double factor, @Nullable String interval) {

  /** A figure that the scorer gives in per cent, without an interval. */
  static Column of(String name, String figure) {
    return new Column(name, figure, 1, null);
  }

  /** A figure that the scorer gives as a fraction. */
  static Column fraction(String name, String figure, @Nullable String interval) {
    return new Column(name, figure, 100, interval);
  }
}
