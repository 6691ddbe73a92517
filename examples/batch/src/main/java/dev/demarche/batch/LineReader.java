// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines that end with a line feed. */
final class LineReader {

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private boolean lastLineEnded = true;

  /** Reads from a stream, which the caller closes. */
  LineReader(InputStream in) {
    this.in = in;
  }

  /** The bytes of the next line, without its line feed; null at the end of the stream. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
    while (from < to || fill()) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      line.write(buffer, from, end - from);
      lastLineEnded = end < to;
      from = lastLineEnded ? end + 1 : end;
      if (lastLineEnded) {
        return line.toByteArray();
      }
    }
    return line.size() == 0 ? null : line.toByteArray();
  }

  /** Whether the line that {@link #next} gave last had a line feed, which the last may lack. */
  boolean lastLineEnded() {
    return lastLineEnded;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer));
    return to > 0;
  }
}
