// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.List;

/**
 * Cuts words into the pieces of BERT's uncased vocabulary: lower case, without accents, from the
 * left always the longest piece that fits. A word that pieces do not make up is {@code [UNK]}.
 * After Devlin and others, <i>BERT</i>, NAACL 2019. Immutable.
 */
final class WordPiece {

  /** Words of more code points are unknown. */
  private static final int LONGEST_WORD = 100;

  private static final String GOES_ON = "##";
  private static final int DOTTED_I = 0x130;
  private static final int SIGMA = 0x3A3;
  private static final int SMALL_SIGMA = 0x3C3;
  private static final int FINAL_SIGMA = 0x3C2;

  private final ImmutableMap<String, Integer> starts;
  private final ImmutableMap<String, Integer> rests;
  private final int longest;
  private final int first;
  private final int last;
  private final int unknown;

  /**
   * Takes a vocabulary.
   *
   * @param vocabulary the pieces in the order of their numbers, from 0 on
   * @throws IllegalStateException if a piece that every text needs is not among them
   */
  WordPiece(List<String> vocabulary) {
    ImmutableMap.Builder<String, Integer> starts = ImmutableMap.builder();
    ImmutableMap.Builder<String, Integer> rests = ImmutableMap.builder();
    int longest = 0;
    for (int id = 0; id < vocabulary.size(); id++) {
      String piece = vocabulary.get(id);
      boolean rest = piece.startsWith(GOES_ON) && piece.length() > GOES_ON.length();
      String letters = rest ? piece.substring(GOES_ON.length()) : piece;
      (rest ? rests : starts).put(letters, id);
      longest = Math.max(longest, letters.length());
    }
    this.starts = starts.buildKeepingLast();
    this.rests = rests.buildKeepingLast();
    this.longest = longest;
    this.first = special("[CLS]");
    this.last = special("[SEP]");
    this.unknown = special("[UNK]");
  }

  private int special(String piece) {
    Integer id = starts.get(piece);
    if (id == null) {
      throw new IllegalStateException(
          "the vocabulary has no "
              + piece
              + ": take vocab.txt from the same export as the network");
    }
    return id;
  }

  /** The piece before a window's words. */
  int first() {
    return first;
  }

  /** The piece behind a window's words. */
  int last() {
    return last;
  }

  /**
   * Writes the pieces of a word.
   *
   * @param to where to; has room for {@value #LONGEST_WORD} from {@code at} on
   * @return how many there are, at least 1
   */
  int cut(String text, int start, int end, int[] to, int at) {
    String word = folded(text, start, end);
    int size = 0;
    int i = 0;
    while (i < word.length()) {
      int stop = Math.min(word.length(), i + longest);
      Integer id = null;
      while (stop > i && id == null) {
        id = (i == 0 ? starts : rests).get(word.substring(i, stop--));
      }
      if (id == null) {
        size = 0;
        break;
      }
      to[at + size++] = id;
      i = stop + 1;
    }
    if (size == 0) {
      to[at] = unknown;
      return 1;
    }
    return size;
  }

  /** The word in lower case without accents; empty if it is too long or nothing is left of it. */
  private static String folded(String text, int start, int end) {
    String word = lowerCase(text, start, end);
    if (CharMatcher.ascii().matchesAllOf(word)) {
      return word;
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(apart.length());
    apart.codePoints().filter(c -> !isAccent(c)).forEach(folded::appendCodePoint);
    return folded.codePointCount(0, folded.length()) > LONGEST_WORD ? "" : folded.toString();
  }

  /** Lower case by Unicode's rules, whatever the locale, without accents that stand apart. */
  private static String lowerCase(String text, int start, int end) {
    StringBuilder word = new StringBuilder(Math.min(end - start, LONGEST_WORD + 1));
    int count = 0;
    int c;
    for (int i = start; i < end; i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isAccent(c)) {
        continue;
      }
      if (++count > LONGEST_WORD) {
        return "";
      }
      word.appendCodePoint(
          c == DOTTED_I ? 'i' : c == SIGMA ? sigma(text, start, i, end) : Character.toLowerCase(c));
    }
    return word.toString();
  }

  /** A sigma is final behind a letter if no letter follows; signs in between do not count. */
  private static int sigma(String text, int start, int at, int end) {
    int before = at - 1;
    while (before >= start && isIgnored(text.charAt(before))) {
      before--;
    }
    if (before < start || !isCased(text.codePointBefore(before + 1))) {
      return SMALL_SIGMA;
    }
    int behind = at + 1;
    while (behind < end && isIgnored(text.charAt(behind))) {
      behind++;
    }
    return behind < end && isCased(text.codePointAt(behind)) ? SMALL_SIGMA : FINAL_SIGMA;
  }

  private static boolean isCased(int c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }

  private static boolean isIgnored(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> false;
    };
  }

  private static boolean isAccent(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
