// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import java.util.List;

/** The regular forms of English verbs. */
final class Inflection {

  private Inflection() {}

  /**
   * The forms that a notation stands for: {@code deny+} a verb with its regular forms, {@code
   * stop++} one that doubles its last letter, {@code denial} itself only.
   */
  static List<String> forms(String notation) {
    if (notation.length() > 3 && notation.endsWith("++")) {
      String verb = notation.substring(0, notation.length() - 2);
      String stem = verb + verb.charAt(verb.length() - 1);
      return List.of(verb, verb + "s", stem + "ed", stem + "ing");
    }
    if (notation.length() > 2 && notation.endsWith("+")) {
      return regular(notation.substring(0, notation.length() - 1));
    }
    return List.of(notation);
  }

  private static List<String> regular(String verb) {
    String stem = verb.substring(0, verb.length() - 1);
    if (verb.endsWith("e")) {
      return List.of(verb, verb + "s", verb + "d", (verb.endsWith("ee") ? verb : stem) + "ing");
    }
    if (verb.endsWith("y") && "aeou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
      return List.of(verb, stem + "ies", stem + "ied", verb + "ing");
    }
    boolean hiss =
        verb.endsWith("s")
            || verb.endsWith("x")
            || verb.endsWith("z")
            || verb.endsWith("ch")
            || verb.endsWith("sh");
    return List.of(verb, verb + (hiss ? "es" : "s"), verb + "ed", verb + "ing");
  }
}
