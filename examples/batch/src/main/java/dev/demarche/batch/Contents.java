// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

/** Collects the lines of a table of contents, as many as are of use and memory can hold. */
final class Contents {

  private static final int MOST_LINES = 50_000;

  private final StringBuilder lines = new StringBuilder();
  private int size;

  /** Adds a line; empty ones do not count. */
  void add(String line) {
    if (!line.isEmpty() && size < MOST_LINES) {
      size++;
      lines.append(line);
    }
  }

  /** Whether there is more than one line, so that a table is of use. */
  boolean isUseful() {
    return size > 1;
  }

  /** All lines, one after the other. */
  @Override
  public String toString() {
    return lines.toString();
  }
}
