// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.UnaryOperator;

/** An analysed article, ready to be written. */
final class Rendered implements Result {

  private final Input.Article article;
  private final byte[] bytes;
  private final UnaryOperator<String> entry;

  /**
   * Takes the bytes as they are, without a copy.
   *
   * @param bytes the document in the format of the run
   * @param entry makes a line of a table of contents from a link to the document
   */
  Rendered(Input.Article article, byte[] bytes, UnaryOperator<String> entry) {
    this.article = article;
    this.bytes = bytes;
    this.entry = entry;
  }

  /** A document in a format without a table of contents. */
  Rendered(Input.Article article, byte[] bytes) {
    this(article, bytes, link -> "");
  }

  Input.Article article() {
    return article;
  }

  /** Its line in a table of contents; empty if the format has none. */
  String entry(String link) {
    return entry.apply(link);
  }

  /** Writes the document with a single call. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }
}
