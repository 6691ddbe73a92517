// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import dev.demarche.Sentence;
import dev.demarche.Sentences;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a text as the network sees them, in columns: finer than tokens, since every
 * punctuation mark is a word. Offsets are UTF-16 code units. Immutable.
 */
final class Words {

  private static final int SPACE_BEFORE = 1;
  private static final int SENTENCE_FIRST = 2;
  private static final int PARAGRAPH_FIRST = 4;

  /** The flag of words inside quotation marks. */
  static final int QUOTED = 8;

  private final String text;
  private int size;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private byte[] shapes = new byte[64];
  private byte[] flags = new byte[64];

  /** How many sentences start at or before each word. */
  private int[] sentences = new int[64];

  private Words(String text) {
    this.text = text;
  }

  /** Finds the words of a text. Takes time linear in its length. */
  static Words of(Sentences sentences) {
    Words words = new Words(sentences.text());
    words.find(sentences.list());
    return words;
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  byte shape(int word) {
    return shapes[word];
  }

  byte flags(int word) {
    return flags[word];
  }

  /** How many sentences start at or before a word: the same for words of one sentence. */
  int sentence(int word) {
    return sentences[word];
  }

  /** The first word that starts at {@code offset} or behind it. */
  int indexFrom(int offset) {
    int index = Arrays.binarySearch(starts, 0, size, offset);
    return index >= 0 ? index : -index - 1;
  }

  private void find(List<Sentence> list) {
    Gap gap = new Gap();
    int next = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int behind = i + Character.charCount(c);
      int kind = Characters.kind(c);
      if (kind == Characters.NONE) {
        gap.add(c);
        i = behind;
        continue;
      }
      while (kind == Characters.LETTER && behind < text.length()) {
        int more = text.codePointAt(behind);
        if (Characters.kind(more) != Characters.LETTER) {
          break;
        }
        behind += Character.charCount(more);
      }
      int flag = gap.flags(i, behind);
      boolean first = false;
      while (next < list.size() && list.get(next).span().start() <= i) {
        first = list.get(next++).span().start() == i;
      }
      add(i, behind, flag | (first ? SENTENCE_FIRST : 0), next);
      i = behind;
    }
  }

  private void add(int start, int end, int flag, int sentence) {
    if (size == starts.length) {
      int capacity = Math.max(size + (size >> 1), size + 1);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      shapes = Arrays.copyOf(shapes, capacity);
      flags = Arrays.copyOf(flags, capacity);
      sentences = Arrays.copyOf(sentences, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    shapes[size] = (byte) WordShape.of(text, start, end);
    flags[size] = (byte) flag;
    sentences[size] = sentence;
    size++;
  }

  /** What stands between two words, and whether a quotation is open. */
  private final class Gap {
    private boolean any;
    private boolean line;
    private boolean emptyLine;
    private int before = -1;
    private boolean quoted;

    void add(int c) {
      emptyLine |= c == '\n' && before == '\n';
      line |= c == '\n';
      any = true;
      before = c;
    }

    /** The flags of the word behind the gap, which is then closed. */
    int flags(int start, int end) {
      boolean paragraph = size == 0 || line;
      quoted = quotedBehind(quoted && !emptyLine, start, end);
      int flags = (any ? SPACE_BEFORE : 0) | (paragraph ? PARAGRAPH_FIRST : 0);
      any = false;
      line = false;
      emptyLine = false;
      before = -1;
      return flags | (quoted ? QUOTED : 0);
    }

    private boolean quotedBehind(boolean quoted, int start, int end) {
      if (end - start > 1) {
        return quoted;
      }
      char mark = text.charAt(start);
      boolean doubled = !any && start > 0 && text.charAt(start - 1) == mark;
      return switch (mark) {
        case '“', '«' -> true;
        case '”', '»' -> false;
        case '"' -> !quoted;
        case '\'' -> quoted && !doubled;
        case '`' -> quoted || doubled;
        default -> quoted;
      };
    }
  }
}
