// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the output goes.
 *
 * @param kind a stream or file for all articles, or a directory with a file for each
 * @param path null: standard output
 */
record Target(Kind kind, @Nullable Path path) {

  /** What a target is. */
  enum Kind {
    /** Standard output, or what is neither a file nor a directory, as a named pipe. */
    STREAM,
    /** A file that takes its name when it is complete. */
    FILE,
    /** A directory. */
    DIRECTORY
  }

  /**
   * What the option {@code --out} means.
   *
   * @param out a directory if it ends in a slash or is one, else a file; null: standard output
   */
  static Target of(@Nullable String out) throws RunException {
    if (out == null) {
      return new Target(Kind.STREAM, null);
    }
    try {
      Path path = Path.of(out);
      if (out.endsWith("/") || Files.isDirectory(path)) {
        return new Target(Kind.DIRECTORY, path);
      }
      if (!Files.exists(path)) {
        return new Target(Kind.FILE, path);
      }
      Path real = path.toRealPath();
      return new Target(Files.isRegularFile(real) ? Kind.FILE : Kind.STREAM, real);
    } catch (InvalidPathException e) {
      throw new RunException(ExitStatus.USAGE, "--out is no name of a file: " + e.getMessage());
    } catch (IOException e) {
      throw new RunException(ExitStatus.CANNOT_RUN, "cannot write " + out + ": " + Reasons.of(e));
    }
  }

  /** For messages. */
  @Override
  public String toString() {
    return path == null ? "standard output" : path.toString();
  }
}
