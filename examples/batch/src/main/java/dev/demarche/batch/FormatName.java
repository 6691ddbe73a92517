// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats, as users name them. */
enum FormatName {
  /** To read in a terminal. */
  TEXT("txt"),
  /** JSON to look at. */
  JSON("json"),
  /** JSON for programs, one document a line. */
  JSONL("jsonl"),
  /** To look through in a browser. */
  HTML("html");

  private final String extension;

  FormatName(String extension) {
    this.extension = extension;
  }

  /** The ending of its files, without the dot. */
  String extension() {
    return extension;
  }

  /** The format that a file's ending tells; TEXT if none does. */
  static FormatName of(@Nullable Path file) {
    String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    for (FormatName format : values()) {
      if (name.endsWith("." + format.extension)) {
        return format;
      }
    }
    return TEXT;
  }
}
