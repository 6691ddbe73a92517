// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

/**
 * The classes of characters that the automaton tells apart, and the table that gives the class of
 * every UTF-16 code unit.
 *
 * <p>{@link #LETTER} is 0, so that eight classes read as one {@code long} are 0 where a word goes
 * on: its end is found without a branch for every character.
 */
final class CharClass {

  /** Letters, and what is invisible or stands on a letter: marks, joiners, soft hyphens. */
  static final byte LETTER = 0;

  static final byte DIGIT = 1;

  /** White space; see {@link #isSpace}. */
  static final byte SPACE = 2;

  /** Stands behind the last character of a window. */
  static final byte END = 3;

  static final byte DOT = 4;

  /** Commas, semicolons and all other punctuation without rules of its own. */
  static final byte MARK = 5;

  /** Apostrophes, single quotation marks, accents used as such. */
  static final byte APOSTROPHE = 6;

  static final byte HYPHEN = 7;

  /** Double quotation marks that do not tell their side. */
  static final byte QUOTE = 8;

  static final byte OPENING_QUOTE = 9;
  static final byte CLOSING_QUOTE = 10;
  static final byte OPENING_BRACKET = 11;
  static final byte CLOSING_BRACKET = 12;

  /** Question and exclamation marks. */
  static final byte TERMINATOR = 13;

  static final byte COLON = 14;
  static final byte SLASH = 15;
  static final byte AMPERSAND = 16;
  static final byte UNDERSCORE = 17;
  static final byte AT = 18;
  static final byte HASH = 19;
  static final byte ASTERISK = 20;
  static final byte DASH = 21;
  static final byte CURRENCY = 22;
  static final byte SYMBOL = 23;
  static final byte SURROGATE = 24;

  /** Emoji that are one code unit. */
  static final byte EMOJI = 25;

  /** Numbers that are neither digits nor letters: fractions, superscripts. */
  static final byte FRACTION = 26;

  /** Control characters, unassigned code points, private use. */
  static final byte OTHER = 27;

  static final byte COMMA = 28;
  static final byte SEMICOLON = 29;

  /** The number of classes. */
  static final int COUNT = 30;

  private static final byte[] TABLE = table();

  private CharClass() {}

  /** The class of a code unit. */
  static byte of(char c) {
    return TABLE[c];
  }

  /** Writes the classes of {@code from[0 .. length)} to {@code to}. */
  static void classify(char[] from, byte[] to, int length) {
    byte[] table = TABLE;
    for (int i = 0; i < length; i++) {
      to[i] = table[from[i]];
    }
  }

  /**
   * Whether a code unit is white space: what Unicode calls so, Java's white space, the zero-width
   * space and the byte order mark.
   */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == '\u200B'
        || c == '\uFEFF';
  }

  private static byte[] table() {
    byte[] table = new byte[1 << Character.SIZE];
    for (int c = 0; c < table.length; c++) {
      table[c] = general((char) c);
    }
    put(table, DOT, ".");
    put(table, COMMA, ",");
    put(table, SEMICOLON, ";");
    put(table, APOSTROPHE, "'`\u00B4\u2018\u2019\u201B\u02BC\uFF07");
    put(table, HYPHEN, "-\u2010\u2011");
    put(table, QUOTE, "\"\uFF02");
    put(table, OPENING_QUOTE, "\u201A\u201C\u201E\u201F\u00AB\u2039\u300C\u300E\u301D");
    put(table, CLOSING_QUOTE, "\u201D\u00BB\u203A\u300D\u300F\u301E\u301F");
    put(table, TERMINATOR, "!?\u00A1\u00BF\u061F\u06D4\u0964\u203C\u203D\u2047\u2048\u2049");
    put(table, TERMINATOR, "\u3002\uFF01\uFF0E\uFF1F");
    put(table, COLON, ":");
    put(table, SLASH, "/");
    put(table, AMPERSAND, "&");
    put(table, UNDERSCORE, "_");
    put(table, AT, "@");
    put(table, HASH, "#");
    put(table, ASTERISK, "*");
    put(table, DASH, "\u2012\u2013\u2014\u2015\u2E3A\u2E3B");
    put(table, SYMBOL, "%\u2030\u2031\u2020\u2021");
    return table;
  }

  private static byte general(char c) {
    if (isSpace(c)) {
      return SPACE;
    }
    if (Character.isLetter(c) || c == '\u00AD') {
      return LETTER;
    }
    if (isEmoji(c)) {
      return EMOJI;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          LETTER;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> FRACTION;
      case Character.START_PUNCTUATION -> OPENING_BRACKET;
      case Character.END_PUNCTUATION -> CLOSING_BRACKET;
      case Character.INITIAL_QUOTE_PUNCTUATION -> OPENING_QUOTE;
      case Character.FINAL_QUOTE_PUNCTUATION -> CLOSING_QUOTE;
      case Character.DASH_PUNCTUATION -> DASH;
      case Character.CONNECTOR_PUNCTUATION, Character.OTHER_PUNCTUATION -> MARK;
      case Character.CURRENCY_SYMBOL -> CURRENCY;
      case Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> SYMBOL;
      case Character.SURROGATE -> SURROGATE;
      default -> OTHER;
    };
  }

  /** Pictographs of the basic plane: clocks, weather, hands, hearts, arrows drawn as emoji. */
  private static boolean isEmoji(char c) {
    return (c >= '\u2600' && c <= '\u27BF')
        || (c >= '\u231A' && c <= '\u231B')
        || (c >= '\u23E9' && c <= '\u23F3')
        || (c >= '\u2B05' && c <= '\u2B07')
        || c == '\u2B1B'
        || c == '\u2B1C'
        || c == '\u2B50'
        || c == '\u2B55';
  }

  private static void put(byte[] table, byte characterClass, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      table[characters.charAt(i)] = characterClass;
    }
  }
}
