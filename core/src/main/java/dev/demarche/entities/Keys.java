// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes spellings of one name equal: letter case, accents, apostrophes, dots and hyphens do not
 * count.
 */
final class Keys {

  private static final int SHORTEST_PLURAL = 5;

  private Keys() {}

  /** Lower case without accents; ł, ø, đ, ı, ß, æ, œ as ASCII letters. */
  static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    String parted = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(base(c));
      }
    }
    return folded.toString();
  }

  private static String base(char c) {
    return switch (c) {
      case 'ł' -> "l";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case '’', '‘', 'ʼ', 'ʻ', '`', '´' -> "'";
      case '‐', '‑', '–', '—' -> "-";
      case '\u00a0', '\u202f' -> " ";
      default -> String.valueOf(c);
    };
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /**
   * The words of a name, folded: parted by anything but letters, digits and apostrophes;
   * apostrophes and a possessive ending are left out.
   *
   * @param dotsPart whether a dot parts words ({@code J.K. Rowling} → j, k, rowling) or is left out
   *     ({@code U.S. Navy} → us, navy)
   */
  static List<String> words(String name, boolean dotsPart) {
    String folded = fold(name);
    List<String> words = new ArrayList<>(2);
    if (isOneWord(folded)) {
      words.add(folded);
      return words;
    }
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c == '\'') {
        if (isPossessive(folded, i)) {
          i++;
        }
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '&') {
        word.append(c);
      } else if (c != '.' || dotsPart) {
        flush(word, words);
      }
    }
    flush(word, words);
    return words;
  }

  private static boolean isOneWord(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) < 'a' || folded.charAt(i) > 'z') {
        return false;
      }
    }
    return !folded.isEmpty();
  }

  private static boolean isPossessive(String folded, int apostrophe) {
    return apostrophe + 1 < folded.length()
        && folded.charAt(apostrophe + 1) == 's'
        && (apostrophe + 2 == folded.length()
            || !Character.isLetterOrDigit(folded.charAt(apostrophe + 2)));
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** The words from {@code from} to {@code to} written together. */
  static String join(List<String> words, int from, int to) {
    return String.join("", words.subList(from, to));
  }

  /** All words written together: {@code Tae-hyo}, {@code Tae Hyo} and {@code Taehyo} are one. */
  static String join(List<String> words) {
    return String.join("", words);
  }

  /** Words without a plural ending; rough, but the same for all spellings of a name. */
  static List<String> singulars(List<String> words) {
    List<String> singulars = new ArrayList<>(words.size());
    for (String word : words) {
      singulars.add(singular(word));
    }
    return singulars;
  }

  private static String singular(String word) {
    int last = word.length() - 1;
    boolean plural =
        word.length() >= SHORTEST_PLURAL
            && word.charAt(last) == 's'
            && "sui".indexOf(word.charAt(last - 1)) < 0;
    return plural ? word.substring(0, last) : word;
  }
}
