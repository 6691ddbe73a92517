// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** Writes all documents to one stream, each with a single call. */
final class StreamOutput implements Output {

  private final OutputStream out;
  private final Format format;
  private final Contents contents = new Contents();
  private boolean started;
  private boolean first = true;

  /**
   * @param out unbuffered; stays open
   */
  StreamOutput(OutputStream out, Format format) {
    this.out = out;
    this.format = format;
  }

  @Override
  public void write(Rendered document) throws IOException {
    start();
    if (!first) {
      write(format.between());
    }
    first = false;
    document.writeTo(out);
    contents.add(document.entry("#d" + document.article().number()));
  }

  @Override
  public void complete() throws IOException {
    start();
    write(format.tail(contents));
    out.flush();
  }

  @Override
  public void close() {}

  private void start() throws IOException {
    if (!started) {
      started = true;
      write(format.head());
    }
  }

  private void write(String text) throws IOException {
    if (!text.isEmpty()) {
      out.write(text.getBytes(UTF_8));
    }
  }
}
