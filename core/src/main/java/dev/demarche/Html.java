// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

/** Writes HTML. Foreign words pass through {@link #text} alone, which escapes them. */
final class Html {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder();

  /** Our own markup, as it stands. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** A number. */
  Html raw(int number) {
    out.append(number);
    return this;
  }

  /** Words, for the content of an element or the value of an attribute in double quotes. */
  Html text(String words) {
    return text(words, 0, words.length());
  }

  /**
   * Words from an offset to another. What HTML cannot hold, control characters and unpaired
   * surrogates, becomes U+FFFD.
   */
  Html text(String words, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\t', '\n', '\r' -> out.append(c);
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < end
              && Character.isLowSurrogate(words.charAt(i + 1))) {
            out.append(c).append(words.charAt(++i));
          } else {
            out.append(Character.isISOControl(c) || Character.isSurrogate(c) ? REPLACEMENT : c);
          }
        }
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
