// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

/** Makes foreign words safe to print on a terminal. */
final class Printable {

  private Printable() {}

  /** The same words with every control character, line ends too, shown as U+FFFD. */
  static String of(String words) {
    StringBuilder printable = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      printable.append(Character.isISOControl(c) ? '\uFFFD' : c);
    }
    return printable.toString();
  }
}
