// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.quotes;

import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs quotation marks, paragraph by paragraph: curly, straight, angle and doubled marks; single
 * marks where they stand outside double ones and are no apostrophes. Marks inside a quotation open
 * no other one: only the outermost are found. Takes time linear in the length of the text.
 */
public final class QuotationMarks {

  /** How far behind an opening single mark its closing one is looked for, in code units. */
  private static final int LONGEST_IN_SINGLE_MARKS = 400;

  private static final int LONGEST_UP_TO_A_PLURAL = 150;

  private static final String[] ELISIONS = {"em", "til", "tis", "twas", "cause", "n", "round"};

  private final String text;
  private final int start;
  private final int end;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationMarks(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** The quotations of a text in order, none overlapping another, none across paragraphs. */
  public static List<Quotation> find(Sentences sentences) {
    List<Quotation> all = new ArrayList<>();
    int first = 0;
    while (first < sentences.size()) {
      int last = first;
      Sentence head = sentences.get(first);
      while (last + 1 < sentences.size()
          && sentences.get(last + 1).paragraph() == head.paragraph()) {
        last++;
      }
      Span paragraph = head.span().cover(sentences.get(last).span());
      all.addAll(inParagraph(sentences.text(), paragraph));
      first = last + 1;
    }
    return List.copyOf(all);
  }

  /** The quotations inside one paragraph of a text, in order. */
  public static List<Quotation> inParagraph(String text, Span paragraph) {
    QuotationMarks marks = new QuotationMarks(text, paragraph.start(), paragraph.end());
    marks.scan();
    return marks.found;
  }

  private void scan() {
    int open = -1;
    int free = start;
    int i = start;
    while (i < end) {
      int length = markLength(i);
      if (length == 0) {
        i++;
        continue;
      }
      if (open < 0) {
        if (opens(i, length)) {
          single(free, i);
          open = i;
        }
      } else if (closes(i)) {
        found.add(new Quotation(new Span(open, i + length), true));
        open = -1;
        free = i + length;
      }
      i += length;
    }
    if (open >= 0) {
      found.add(new Quotation(new Span(open, end), false));
    } else {
      single(free, end);
    }
    found.sort(Comparator.comparing(Quotation::span));
  }

  /** 1 or 2 where a double mark stands, else 0. */
  private int markLength(int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '"', '“', '”', '„', '«', '»', '＂', '〝', '〞' -> 1;
      case '`', '\'', '‘', '’' -> i + 1 < end && text.charAt(i + 1) == c ? 2 : 0;
      default -> 0;
    };
  }

  private boolean opens(int i, int length) {
    return switch (text.charAt(i)) {
      case '“', '„', '«', '`', '‘', '〝' -> true;
      case '»', '〞', '’' -> false;
      case '”' ->
          (i == start || isSpaceOrBracket(text.charAt(i - 1)))
              && i + 1 < end
              && !Character.isWhitespace(text.charAt(i + 1));
      default -> !isStray(i, length);
    };
  }

  private boolean closes(int i) {
    return switch (text.charAt(i)) {
      case '“', '„', '«', '`', '‘', '〝' -> false;
      default -> true;
    };
  }

  /** A straight mark behind a word or stop and before no word: 6'2", a lost opening mark. */
  private boolean isStray(int i, int length) {
    if (i == start) {
      return false;
    }
    char before = text.charAt(i - 1);
    return (Character.isLetterOrDigit(before) || ",.?!".indexOf(before) >= 0)
        && (i + length >= end || !Character.isLetterOrDigit(text.charAt(i + length)));
  }

  /** Adds the quotations in single marks between two offsets that no double mark covers. */
  private void single(int from, int to) {
    int i = from;
    while (i < to) {
      if (opensSingle(i, from, to)) {
        int close = closeOfSingle(i, to);
        if (close >= 0) {
          found.add(new Quotation(new Span(i, close + 1), true));
          i = close;
        }
      }
      i++;
    }
  }

  private boolean opensSingle(int i, int from, int to) {
    char c = text.charAt(i);
    return (c == '‘' || c == '\'' || c == '‚')
        && (i == from || !Character.isLetterOrDigit(text.charAt(i - 1)))
        && i + 1 < to
        && Character.isLetter(text.charAt(i + 1))
        && !startsElision(i + 1, to);
  }

  private boolean startsElision(int i, int to) {
    for (String word : ELISIONS) {
      int behind = i + word.length();
      if (text.regionMatches(true, i, word, 0, word.length())
          && (behind >= to || !Character.isLetterOrDigit(text.charAt(behind)))) {
        return true;
      }
    }
    return false;
  }

  private int closeOfSingle(int open, int to) {
    int limit = Math.min(to, open + LONGEST_IN_SINGLE_MARKS);
    int plural = -1;
    for (int j = open + 1; j < limit; j++) {
      char c = text.charAt(j);
      if (c == '‘') {
        break;
      }
      if ((c == '’' || c == '\'')
          && !Character.isWhitespace(text.charAt(j - 1))
          && (j + 1 >= to || !Character.isLetterOrDigit(text.charAt(j + 1)))) {
        if (Character.toLowerCase(text.charAt(j - 1)) != 's') {
          return plural >= 0 && j - plural > LONGEST_UP_TO_A_PLURAL ? plural : j;
        }
        plural = plural < 0 ? j : plural;
      }
    }
    return plural;
  }

  private static boolean isSpaceOrBracket(char c) {
    return Character.isWhitespace(c) || c == '(' || c == '[' || c == '\u00a0';
  }
}
