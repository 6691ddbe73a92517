// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.speed;

import java.util.Locale;

/** Writes numbers. */
final class Numbers {

  /** Of garbage, what is none. */
  static final double NO_BYTES = 0.01;

  private Numbers() {}

  /** With three digits that count; a dash for what is no number. */
  static String format(double figure) {
    if (Double.isNaN(figure)) {
      return "–";
    }
    if (figure < 0.0005) {
      return "0";
    }
    int decimals = figure >= 100 ? 0 : figure >= 10 ? 1 : figure >= 0.1 ? 2 : 3;
    return String.format(Locale.ROOT, "%,." + decimals + "f", figure);
  }

  /**
   * Bytes for each of many pieces. Fewer than a hundredth are JMH's own: some kilobytes in an
   * iteration.
   */
  static String bytes(double figure) {
    return format(figure < NO_BYTES ? 0 : figure);
  }

  /** Without decimals. */
  static String whole(double figure) {
    return String.format(Locale.ROOT, "%,.0f", figure);
  }
}
