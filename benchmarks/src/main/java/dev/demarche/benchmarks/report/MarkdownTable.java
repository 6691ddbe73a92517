// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown: some columns of words, then figures. */
public final class MarkdownTable {

  private final List<String> lines = new ArrayList<>();

  /**
   * Makes a table without rows.
   *
   * @param words how many columns are words, to the left; the others are figures, to the right
   * @param head the names of the columns
   */
  public MarkdownTable(int words, List<String> head) {
    add(head);
    lines.add("|" + "---|".repeat(words) + "--:|".repeat(head.size() - words));
  }

  /** Adds a row. */
  public void add(List<String> cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  /** The table, without a line end at its end. */
  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
