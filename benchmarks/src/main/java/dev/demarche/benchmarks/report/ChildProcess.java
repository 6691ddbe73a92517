// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs commands. */
public final class ChildProcess {

  private ChildProcess() {}

  /**
   * Runs a command to its end; what it wrote to standard output.
   *
   * @throws IOException if it cannot be started or fails; the message has what it said
   */
  public static String run(List<String> command) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("demarche", ".err");
    try {
      Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      int status = process.waitFor();
      if (status != 0) {
        throw new IOException(
            String.join(" ", command)
                + " ended with status "
                + status
                + ": "
                + Files.readString(errors, UTF_8).strip());
      }
      return output;
    } finally {
      Files.delete(errors);
    }
  }
}
