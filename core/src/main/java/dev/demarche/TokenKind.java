// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

/** What a token is, as far as its characters tell. */
public enum TokenKind {
  /** Letters, with what belongs to the word: {@code Kim}, {@code al-Assad}, {@code U.S.}. */
  WORD,
  /** A split-off part of a word: {@code 's}, {@code n't}, {@code 'll}. */
  CLITIC,
  /** A number, date or time: {@code 1,200.5}, {@code 2nd}, {@code 10:30}. */
  NUMBER,
  /** A sign that ends a sentence: {@code .}, {@code ?}, {@code !}, {@code …}. */
  TERMINATOR,
  /** Any other punctuation mark: {@code ,}, {@code ;}, {@code :}, dashes, slashes. */
  PUNCTUATION,
  /** An opening bracket. */
  OPENING_BRACKET,
  /** A closing bracket. */
  CLOSING_BRACKET,
  /** A mark that opens a quotation: {@code “}, {@code ‘}, {@code «}, {@code ``}. */
  OPENING_QUOTE,
  /** A mark that closes a quotation: {@code ”}, {@code ’}, {@code »}. */
  CLOSING_QUOTE,
  /** A mark that may do either: {@code "}, {@code '}. */
  QUOTE,
  /** A sign of currency: {@code $}, {@code €}, {@code US$}. */
  CURRENCY,
  /** A web address. */
  URL,
  /** An e-mail address. */
  EMAIL,
  /** {@code @name}. */
  HANDLE,
  /** {@code #topic}. */
  HASHTAG,
  /** An emoji or emoticon. */
  EMOJI,
  /** Any other sign: {@code %}, {@code +}, {@code ©}, an unpaired surrogate. */
  SYMBOL
}
