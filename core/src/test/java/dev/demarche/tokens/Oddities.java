// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import java.util.List;
import java.util.Random;

/** Pieces of text that tokenizers stumble over, and ways to damage a text. */
final class Oddities {

  /** Put together at random, these come near the rules. */
  static final List<String> PIECES =
      List.of(
          "word",
          "I",
          "U.S.",
          "J.",
          "Gen.",
          "cannot",
          "its",
          "don",
          "t",
          "n't",
          "s",
          "'s",
          "s'",
          "O'Brien",
          "'em",
          "th-",
          "co-author",
          "re",
          "well",
          "1",
          "12",
          "1990",
          "000",
          "th",
          "km",
          "5pm",
          "½",
          "'60s",
          "www",
          "com",
          "http",
          "://",
          "example.org",
          "a@b.org",
          "pdf",
          "R&D",
          "w/o",
          "(s)",
          "(a)",
          ":)",
          ".",
          "..",
          "...",
          "....",
          "…",
          ",",
          ";",
          ":",
          "?",
          "!",
          "'",
          "''",
          "’",
          "‘",
          "`",
          "``",
          "\"",
          "“",
          "”",
          "«",
          "-",
          "--",
          "–",
          "—",
          "\u2011",
          "(",
          ")",
          "[",
          "]",
          "/",
          "&",
          "&amp;",
          "#",
          "@",
          "_",
          "*",
          "$",
          "€",
          "%",
          "+",
          "=",
          "<",
          ">",
          "|",
          "\\",
          "~",
          "é",
          "e\u0301",
          "\u0301",
          "\u00AD",
          "\u200D",
          "\uFE0F",
          "漢字",
          "かな",
          "한국",
          "سلام",
          "😀",
          "👩‍🚀",
          "🇫🇷",
          "👍🏽",
          "\uD835\uDC00",
          "\uD83D",
          "\uDE00",
          "\u0000",
          "\u0007",
          "\uFEFF",
          "\u200B",
          "\u00A0",
          "\u2028",
          "\u0085",
          "\uFFFF",
          "\uE000",
          " ",
          " ",
          "  ",
          "\t",
          "\n",
          "\r\n",
          "\n\n");

  private Oddities() {}

  /** Up to thirty pieces. */
  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(piece(random));
    }
    return text.toString();
  }

  /** A part of a text with up to six characters cut out, doubled, swapped or put in. */
  static String mutated(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(120));
    StringBuilder part = new StringBuilder(text.substring(from, to));
    for (int i = random.nextInt(6); i >= 0 && part.length() > 0; i--) {
      int at = random.nextInt(part.length());
      switch (random.nextInt(5)) {
        case 0 -> part.deleteCharAt(at);
        case 1 -> part.insert(at, part.charAt(at));
        case 2 -> part.insert(at, piece(random));
        case 3 -> part.setCharAt(at, (char) random.nextInt(1 << Character.SIZE));
        default -> part.setCharAt(at, part.charAt(random.nextInt(part.length())));
      }
    }
    return part.toString();
  }

  private static String piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size()));
  }
}
