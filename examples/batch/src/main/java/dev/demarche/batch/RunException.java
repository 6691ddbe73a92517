// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

/** Ends a run: its message is for the user, its status for the shell. */
final class RunException extends Exception {

  private static final long serialVersionUID = 1;

  private final int status;

  RunException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** One of the constants of {@link ExitStatus}. */
  int status() {
    return status;
  }
}
