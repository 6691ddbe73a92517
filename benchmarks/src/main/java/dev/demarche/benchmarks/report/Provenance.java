// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.report;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * When, on what state of the sources, and how figures were measured.
 *
 * @param date the date, UTC
 * @param commit the git commit, with a plus sign where files were changed after it
 * @param command the command
 */
public record Provenance(LocalDate date, String commit, String command) {

  /** Of now and here. */
  public static Provenance now(String command) throws InterruptedException {
    return new Provenance(LocalDate.now(ZoneOffset.UTC), head(), command);
  }

  /** The sentence that stands above a table. */
  public String sentence() {
    return "Measured on "
        + date
        + " at commit `"
        + commit
        + "`, Java "
        + Runtime.version().feature()
        + ", with `"
        + command
        + "`.";
  }

  private static String head() throws InterruptedException {
    try {
      String head = ChildProcess.run(List.of("git", "rev-parse", "--short=12", "HEAD")).strip();
      boolean changed =
          !ChildProcess.run(
                  List.of("git", "status", "--porcelain", "--untracked-files=no", "--", ":!docs"))
              .isBlank();
      return changed ? head + "+" : head;
    } catch (IOException e) {
      return "unknown";
    }
  }
}
