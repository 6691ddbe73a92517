// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The tokens of a text in columns: start, end and kind of each, in order, none empty, none
 * overlapping. Offsets are UTF-16 code units of {@link #text()}. Immutable.
 *
 * <p>The columns take nine bytes a token. {@link #get} and {@link #asList} make {@link Token}
 * objects when asked; the methods that take an index make none.
 */
public final class Tokens {

  private static final TokenKind[] KINDS = TokenKind.values();

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final byte[] kinds;

  private Tokens(String text, int[] starts, int[] ends, byte[] kinds) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
  }

  /**
   * Copies the first {@code size} entries of three columns.
   *
   * @param text the text that the offsets point into
   * @param starts offsets of the first code units
   * @param ends offsets behind the last code units
   * @param kinds ordinals of {@link TokenKind}
   * @param size the number of tokens
   * @throws IllegalArgumentException if a token is empty, overlaps the one before, or ends behind
   *     the text
   */
  public static Tokens of(String text, int[] starts, int[] ends, byte[] kinds, int size) {
    int before = 0;
    for (int i = 0; i < size; i++) {
      if (starts[i] < before || ends[i] <= starts[i] || ends[i] > text.length()) {
        throw new IllegalArgumentException(
            "token "
                + i
                + " at ["
                + starts[i]
                + ", "
                + ends[i]
                + ") is empty, overlaps the one"
                + " before (it ends at "
                + before
                + ") or lies outside the text of length "
                + text.length());
      }
      before = ends[i];
    }
    return new Tokens(
        text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(kinds, size));
  }

  /** The text that the offsets point into: the caller's own string. */
  public String text() {
    return text;
  }

  /** The number of tokens. */
  public int size() {
    return starts.length;
  }

  /** Offset of the first code unit of token {@code index}. */
  public int start(int index) {
    return starts[index];
  }

  /** Offset behind the last code unit of token {@code index}. */
  public int end(int index) {
    return ends[index];
  }

  /** The kind of token {@code index}. */
  public TokenKind kind(int index) {
    return KINDS[kinds[index]];
  }

  /** The number of code units of token {@code index}. */
  public int length(int index) {
    return ends[index] - starts[index];
  }

  /** The first code unit of token {@code index}. */
  public char firstChar(int index) {
    return text.charAt(starts[index]);
  }

  /** Whether token {@code index} consists of exactly these characters. */
  public boolean is(int index, String word) {
    return length(index) == word.length() && text.startsWith(word, starts[index]);
  }

  /** Whether token {@code index} consists of these characters, letter case aside. */
  public boolean isIgnoringCase(int index, String word) {
    return length(index) == word.length()
        && text.regionMatches(true, starts[index], word, 0, word.length());
  }

  /** The characters of token {@code index}, as a new string. */
  public String text(int index) {
    return text.substring(starts[index], ends[index]);
  }

  /** The span of token {@code index}. */
  public Span span(int index) {
    return new Span(starts[index], ends[index]);
  }

  /** The span from the first of token {@code first} to the last of token {@code end - 1}. */
  public Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  /** Token {@code index} as an object. */
  public Token get(int index) {
    return new Token(span(index), kind(index), text(index));
  }

  /**
   * The index of the first token that ends behind {@code offset}: the token at that offset or, in
   * white space, the next one; {@link #size()} behind the last token. Takes logarithmic time.
   */
  public int indexAt(int offset) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** A view of the tokens as objects, made one by one when asked for. */
  public List<Token> asList() {
    return new View(this);
  }

  @Override
  public String toString() {
    return asList().toString();
  }

  private static final class View extends AbstractList<Token> implements RandomAccess {
    private final Tokens tokens;

    View(Tokens tokens) {
      this.tokens = tokens;
    }

    @Override
    public Token get(int index) {
      return tokens.get(index);
    }

    @Override
    public int size() {
      return tokens.size();
    }
  }
}
