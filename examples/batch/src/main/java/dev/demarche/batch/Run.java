// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A run of {@code analyze}: opens the output, fills it, tells of failures. */
final class Run {

  private final Target target;
  private final PrintWriter err;
  private long written;
  private long failed;

  Run(Target target, PrintWriter err) {
    this.target = target;
    this.err = err;
  }

  /**
   * Opens the output.
   *
   * @param standardOutput for a target without a path
   * @param resumed how this run makes its documents, if it goes on with an earlier one; else null
   */
  Output open(OutputStream standardOutput, Format format, FinishedLines.@Nullable Made resumed)
      throws RunException {
    try {
      if (target.path() == null) {
        return new StreamOutput(standardOutput, format);
      }
      return switch (target.kind()) {
        case STREAM -> new StreamOutput(Files.newOutputStream(target.path()), format);
        case DIRECTORY -> new DirectoryOutput(target.path(), format);
        case FILE ->
            resumed == null
                ? FileOutput.create(target.path(), format)
                : FileOutput.resume(target.path(), format, resumed);
      };
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /** Analyses the inputs; the exit status. */
  int go(Iterator<Input> inputs, int threads, Analysis analysis, Output output)
      throws RunException, InterruptedException {
    try {
      new Batch(threads, analysis).run(inputs, result -> take(result, output));
      output.complete();
    } catch (IOException e) {
      if (target.path() == null && isClosedPipe(e)) {
        return ExitStatus.CLOSED_PIPE;
      }
      throw cannotWrite(e);
    }
    if (failed == 0) {
      return ExitStatus.OK;
    }
    err.println("demarche: " + failed + " failed, " + written + " written");
    return ExitStatus.SOME_FAILED;
  }

  private void take(Result result, Output output) throws IOException {
    if (result instanceof Rendered document) {
      output.write(document);
      written++;
    } else if (result instanceof Input.Failure failure) {
      err.println("demarche: " + failure.message());
      failed++;
    }
  }

  private RunException cannotWrite(IOException e) {
    return new RunException(ExitStatus.CANNOT_RUN, "cannot write " + target + ": " + Reasons.of(e));
  }

  /** The system's message in any language has this word. */
  private static boolean isClosedPipe(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
