// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colours the text of a document for a terminal. It goes by the layout: the headline up to the
 * first empty line, the line of a speaker beginning with the quote's number, everything else that
 * belongs to a quote indented further.
 */
final class Color {

  private static final String RESET = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";
  private static final String DIM = "\u001B[2m";

  private static final Pattern SPEAKER =
      Pattern.compile("^( {0,4}\\d+  )(\\S.*?)((?: {2,}[A-Z, ]+)?)$");
  private static final Pattern WHY = Pattern.compile("^     (?:why|target): .*");
  private static final Pattern ENTITIES = Pattern.compile("^([A-Z][a-z]+)( {2,}\\S.*)$");

  private Color() {}

  static String add(String text) {
    StringBuilder colored = new StringBuilder(text.length() + 1000);
    boolean headline = true;
    for (String line : text.split("\n", -1)) {
      headline = headline && !line.isEmpty();
      colored.append(headline ? BOLD + line + RESET : line(line)).append('\n');
    }
    colored.setLength(colored.length() - 1);
    return colored.toString();
  }

  private static String line(String line) {
    Matcher speaker = SPEAKER.matcher(line);
    if (speaker.matches()) {
      return DIM
          + speaker.group(1)
          + RESET
          + BOLD
          + speaker.group(2)
          + RESET
          + acts(speaker.group(3));
    }
    if (WHY.matcher(line).matches()) {
      return DIM + line + RESET;
    }
    Matcher entities = ENTITIES.matcher(line);
    return entities.matches() ? BOLD + entities.group(1) + RESET + entities.group(2) : line;
  }

  private static String acts(String acts) {
    return acts.isEmpty() ? "" : code(acts) + acts + RESET;
  }

  /** The colour of the first act. */
  private static String code(String acts) {
    return switch (acts.strip().split(",", 2)[0]) {
      case "DENIAL" -> "\u001B[1;34m";
      case "DEMAND" -> "\u001B[1;33m";
      case "THREAT" -> "\u001B[1;31m";
      default -> BOLD;
    };
  }
}
