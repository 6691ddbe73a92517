// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import dev.demarche.Pipeline;
import dev.demarche.engine.Engine;

/** Has an engine read a text, so that CoreNLP loads what it otherwise loads with the first. */
final class WarmUp {

  private static final String TEXT =
      "Minister denies plan\n\n"
          + "“We have no such plan,” Foreign Minister Ada Orel told reporters in Geneva on"
          + " Monday.\n\n"
          + "Orel said that her country had asked the Lake Commission for talks. \"It will not"
          + " answer,\" she added.\n";

  private WarmUp() {}

  static void of(Engine engine) {
    Pipeline.of(engine).analyze(TEXT);
  }
}
