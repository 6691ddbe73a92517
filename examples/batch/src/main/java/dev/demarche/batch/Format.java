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
  Rendered render(String id, Document document);

  /** What stands between two documents of a file. */
  default String between() {
    return "";
  }

  /** What stands behind the last document of a file. */
  default String tail() {
    return "";
  }
}
