// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.examples.embedding;

import dev.demarche.Document;
import dev.demarche.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints who says what in an article. */
public final class PrintQuotes {

  private PrintQuotes() {}

  /**
   * Reads an article and prints its quotes.
   *
   * @param arguments the file with the article
   */
  public static void main(String[] arguments) throws IOException {
    String text = Files.readString(Path.of(arguments[0]));

    Pipeline pipeline = Pipeline.standard(); // loaded once, shared by all threads
    Document document = pipeline.analyze(text);
    document.quotes().forEach(System.out::println);
  }
}
