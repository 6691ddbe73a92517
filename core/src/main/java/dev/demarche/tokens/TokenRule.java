// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import dev.demarche.TokenKind;

/**
 * Why a token is one: the rule that found it. Each is described, with examples, in {@code
 * docs/tokens.md} under the name that {@link #toString} gives.
 */
public enum TokenRule {
  /** Letters, or letters and digits. */
  WORD(TokenKind.WORD),
  /** Letters with an apostrophe inside that parts nothing: {@code O'Brien}. */
  APOSTROPHE(TokenKind.WORD),
  /** What was left out at an end is marked by an apostrophe: {@code 'em}, {@code goin'}. */
  ELISION(TokenKind.WORD),
  /** The first part of a contraction written as one word: {@code can} of {@code cannot}. */
  CONTRACTION(TokenKind.WORD),
  /** The later parts of such a contraction: {@code not} of {@code cannot}. */
  CONTRACTED(TokenKind.CLITIC),
  /** A clitic: {@code 's}, {@code 'll}. */
  CLITIC(TokenKind.CLITIC),
  /** {@code n't}. */
  NEGATION(TokenKind.CLITIC),
  /** The apostrophe alone as a possessive: {@code the ministers' '}. */
  POSSESSIVE(TokenKind.CLITIC),
  /** A prefix or suffix with its hyphen and its word: {@code co-author}. */
  AFFIX(TokenKind.WORD),
  /** A word broken off: {@code th-} before {@code that}. */
  FRAGMENT(TokenKind.WORD),
  /** Words joined by hyphens, kept whole as the options ask; or one drawn out: {@code hm-m}. */
  HYPHENATED(TokenKind.WORD),
  /** A listed abbreviation with its full stop: {@code Gen.}. */
  ABBREVIATION(TokenKind.WORD),
  /** Letters each with a full stop: {@code U.S.}. */
  INITIALISM(TokenKind.WORD),
  /** One letter with a full stop, a name: {@code J.}. */
  INITIAL(TokenKind.WORD),
  /** Letters around an ampersand: {@code R&D}. */
  AMPERSAND(TokenKind.WORD),
  /** A listed short form with a slash: {@code w/o}. */
  SLASH(TokenKind.WORD),
  /** Words joined by a low line or an asterisk: {@code top_secret}. */
  JOINED(TokenKind.WORD),
  /** A word with an ending in brackets: {@code person(s)}. */
  BRACKETED_ENDING(TokenKind.WORD),
  /** The name of a file or newsgroup: {@code report.pdf}. */
  DOTTED_NAME(TokenKind.WORD),
  /** Digits, with what parts them: {@code 1,200.5}, {@code 10:30}, {@code 9/11}. */
  NUMBER(TokenKind.NUMBER),
  /** A number with the letters that belong to it: {@code 19th}, {@code 1990s}, {@code '60s}. */
  ORDINAL(TokenKind.NUMBER),
  /**
   * Numbers joined by hyphens as in telephone numbers and dates: {@code 555-0100}; all, if the
   * options ask.
   */
  HYPHENATED_NUMBER(TokenKind.NUMBER),
  /** A telephone number, or its country code, with a plus sign: {@code +44}. */
  TELEPHONE(TokenKind.NUMBER),
  /** The number of a list item or heading at the start of a line: {@code 1.}. */
  LIST_NUMBER(TokenKind.NUMBER),
  /** A fraction or superscript of one character: {@code ½}. */
  FRACTION(TokenKind.NUMBER),
  /** A unit behind its number: {@code km} of {@code 5km}. */
  UNIT(TokenKind.WORD),
  /** A sign of currency, with the letters before it: {@code $}, {@code US$}. */
  CURRENCY(TokenKind.CURRENCY),
  /** A web address. */
  URL(TokenKind.URL),
  /** An e-mail address. */
  EMAIL(TokenKind.EMAIL),
  /** {@code @name}. */
  HANDLE(TokenKind.HANDLE),
  /** {@code #topic}. */
  HASHTAG(TokenKind.HASHTAG),
  /** A full stop that belongs to no word. */
  FULL_STOP(TokenKind.TERMINATOR),
  /** Two or more full stops, or the character of an ellipsis. */
  ELLIPSIS(TokenKind.TERMINATOR),
  /** Question and exclamation marks; a run of them, with a full stop before, is one token. */
  TERMINATOR(TokenKind.TERMINATOR),
  /** A hyphen between words. */
  HYPHEN(TokenKind.PUNCTUATION),
  /** A dash, or hyphens in a row. */
  DASH(TokenKind.PUNCTUATION),
  /** A straight quotation mark. */
  STRAIGHT_QUOTE(TokenKind.QUOTE),
  /** A mark that opens a quotation; also two grave accents. */
  OPENING_QUOTE(TokenKind.OPENING_QUOTE),
  /** A mark that closes a quotation; also two apostrophes. */
  CLOSING_QUOTE(TokenKind.CLOSING_QUOTE),
  /** An opening bracket. */
  OPENING_BRACKET(TokenKind.OPENING_BRACKET),
  /** A closing bracket. */
  CLOSING_BRACKET(TokenKind.CLOSING_BRACKET),
  /** The letter of a list item with its brackets: {@code (a)}. */
  LIST_LETTER(TokenKind.WORD),
  /** Any other punctuation mark. */
  MARK(TokenKind.PUNCTUATION),
  /** Any other sign; the same sign in a row is one token. */
  SYMBOL(TokenKind.SYMBOL),
  /** The name of a character as in HTML: <code>&amp;amp;</code>. */
  CHARACTER_REFERENCE(TokenKind.SYMBOL),
  /** A listed emoticon. */
  EMOTICON(TokenKind.EMOJI),
  /** An emoji, with what modifies it. */
  EMOJI(TokenKind.EMOJI),
  /** A control character, an unpaired surrogate, an unassigned code point. */
  OTHER(TokenKind.SYMBOL);

  private final TokenKind kind;

  TokenRule(TokenKind kind) {
    this.kind = kind;
  }

  /** The kind of the tokens that the rule finds. */
  public TokenKind kind() {
    return kind;
  }

  /** The name of the rule in the documentation: {@code list-number}. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
