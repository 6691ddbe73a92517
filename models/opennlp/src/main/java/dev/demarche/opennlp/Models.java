// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Says what is wrong with model files. */
final class Models {

  private Models() {}

  static UncheckedIOException unreadable(String model, Exception cause) {
    return new UncheckedIOException(
        model
            + " cannot be read as an OpenNLP 2.5 model of this kind ("
            + cause.getMessage()
            + "): give a .bin file as Apache publishes it",
        cause instanceof IOException e ? e : new IOException(cause));
  }
}
