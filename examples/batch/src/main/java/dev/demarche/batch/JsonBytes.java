// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Turns JSON into UTF-8. What JSON allows and other software trips over is escaped: unpaired
 * surrogates, which UTF-8 cannot hold, and the line ends of Unicode, at which some cut JSON Lines.
 * Outside of strings JSON has none of them, so the escapes never change the structure.
 */
final class JsonBytes {

  private JsonBytes() {}

  static byte[] of(StringBuilder json) {
    for (int i = 0; i < json.length(); i++) {
      if (needsEscape(json, i)) {
        return escaped(json, i).toString().getBytes(UTF_8);
      }
    }
    return json.toString().getBytes(UTF_8);
  }

  private static StringBuilder escaped(StringBuilder json, int first) {
    StringBuilder escaped = new StringBuilder(json.length() + 64).append(json, 0, first);
    for (int i = first; i < json.length(); i++) {
      if (needsEscape(json, i)) {
        escaped.append(String.format("\\u%04x", (int) json.charAt(i)));
      } else {
        escaped.append(json.charAt(i));
      }
    }
    return escaped;
  }

  private static boolean needsEscape(StringBuilder json, int i) {
    char c = json.charAt(i);
    if (c < '\u0080') {
      return false;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 == json.length() || !Character.isLowSurrogate(json.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(json.charAt(i - 1));
    }
    return c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
