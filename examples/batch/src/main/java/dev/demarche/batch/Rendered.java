// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import java.io.IOException;
import java.io.OutputStream;

/** An analysed article, ready to be written. */
final class Rendered implements Result {

  private final String id;
  private final byte[] bytes;
  private final String entry;

  /**
   * Takes the bytes as they are, without a copy.
   *
   * @param id the article's id
   * @param bytes the document in the format of the run
   * @param entry its line in a table of contents; empty in formats that have none
   */
  Rendered(String id, byte[] bytes, String entry) {
    this.id = id;
    this.bytes = bytes;
    this.entry = entry;
  }

  String id() {
    return id;
  }

  String entry() {
    return entry;
  }

  /** Writes the document with a single call. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }
}
