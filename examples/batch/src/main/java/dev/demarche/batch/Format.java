// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import dev.demarche.Document;

/** Turns documents into bytes. Stateless and thread-safe. */
interface Format {

  /** The ending of its files, without the dot. */
  String extension();

  /** What stands before the first document of a file. */
  default String head() {
    return "";
  }

  /** One document. */
  Rendered render(Input.Article article, Document document);

  /** What stands between two documents of a file. */
  default String between() {
    return "";
  }

  /**
   * What stands behind the last document of a file.
   *
   * @param contents of the file
   */
  default String tail(Contents contents) {
    return "";
  }

  /**
   * A file that leads to the files of a directory.
   *
   * @return empty if the format has none
   */
  default String index(Contents contents) {
    return "";
  }
}
