// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import java.io.Closeable;
import java.io.IOException;

/** Takes rendered documents, in order. */
interface Output extends Closeable {

  /** Ids of articles whose documents an earlier run has left here. */
  default SeenIds done() {
    return new SeenIds();
  }

  /** Writes a document. */
  void write(Rendered document) throws IOException;

  /** Makes what was written final: without this call no file shows under its name. */
  void complete() throws IOException;

  /** Lets go of files and locks; safe to call twice. */
  @Override
  void close() throws IOException;
}
