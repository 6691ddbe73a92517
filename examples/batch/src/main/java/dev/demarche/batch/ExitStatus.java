// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

/** What the process tells the shell. */
final class ExitStatus {

  /** Every article has its result. */
  static final int OK = 0;

  /** Some articles failed, each with a message; the others have their results. */
  static final int SOME_FAILED = 1;

  /** The command line says something that cannot be done. */
  static final int USAGE = 2;

  /** The run could not start or go on: an engine does not load, the output cannot be written. */
  static final int CANNOT_RUN = 3;

  /** Whoever reads standard output has closed it, as for a process that SIGPIPE ends. */
  static final int CLOSED_PIPE = 141;

  private ExitStatus() {}
}
