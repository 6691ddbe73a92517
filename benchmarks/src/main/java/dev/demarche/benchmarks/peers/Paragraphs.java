// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.peers;

/** Parts texts at empty lines, for libraries that do not take them for the end of a sentence. */
final class Paragraphs {

  /** Takes paragraphs. */
  interface Visitor {
    /** Takes one. */
    void visit(String paragraph, int offset);
  }

  private Paragraphs() {}

  /** Visits the paragraphs of a text, by place. */
  static void visit(String text, Visitor visitor) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      if (start < end) {
        visitor.visit(text.substring(start, end), start);
      }
      start = end;
      while (start < text.length() && text.charAt(start) == '\n') {
        start++;
      }
    }
  }
}
