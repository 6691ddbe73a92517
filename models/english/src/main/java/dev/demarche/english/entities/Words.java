// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of one document as name finding sees them: spelling, lower-case form, shape of each
 * token, style of each sentence, and which words the document also writes in lower case.
 */
final class Words {

  /** What the letters of a token look like. */
  enum Shape {
    /** All lower case, or a script without case. */
    LOWER,
    /** A capital first, or inside without a hyphen before it: Kim, McBride, eBay. */
    CAPITAL,
    /** Two or more letters, all capitals: NATO, U.S. */
    UPPER,
    /** One capital: J. */
    INITIAL,
    /** Digits. */
    NUMBER,
    /** Anything else. */
    SIGN
  }

  /** How a sentence is capitalised. */
  enum Style {
    /** Capitals tell names. */
    NORMAL,
    /** A headline With Most Words Capitalised. */
    TITLE,
    /** ALL CAPITALS. */
    UPPER
  }

  /** Words that headlines leave in lower case. */
  private static final Set<String> JOINTS =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "by", "for", "and", "or", "as", "with",
          "from", "vs", "over", "after", "into", "but", "is");

  private final Sentences sentences;
  private final Tokens tokens;
  private final String[] text;
  private final String[] lower;
  private final Shape[] shape;
  private final Style[] style;
  private final boolean[] opener;
  private final int[] sentence;
  private final Set<String> lowerCased = new HashSet<>();
  private final Set<String> capitalised = new HashSet<>();

  Words(Sentences sentences) {
    this.sentences = sentences;
    tokens = sentences.tokens();
    int size = tokens.size();
    text = new String[size];
    lower = new String[size];
    shape = new Shape[size];
    opener = new boolean[size];
    sentence = new int[size];
    for (int i = 0; i < size; i++) {
      text[i] = fold(tokens.text(i));
      shape[i] = shape(text[i], tokens.kind(i));
      if (shape[i] != Shape.LOWER) {
        capitalised.add(text[i]);
      }
      lower[i] = text[i].toLowerCase(Locale.ROOT);
    }
    style = new Style[sentences.size()];
    for (int s = 0; s < style.length; s++) {
      Sentence one = sentences.get(s);
      Arrays.fill(sentence, one.firstToken(), one.endToken(), s);
      style[s] = style(one);
      markOpeners(one);
      if (style[s] == Style.NORMAL) {
        rememberLowerCase(one);
      }
    }
  }

  /** Writes curly apostrophes as straight ones. */
  static String fold(String word) {
    return word.indexOf('’') < 0 ? word : word.replace('’', '\'');
  }

  private static Shape shape(String word, TokenKind kind) {
    return switch (kind) {
      case NUMBER -> Shape.NUMBER;
      case WORD -> shapeOfWord(word);
      default -> Shape.SIGN;
    };
  }

  private static Shape shapeOfWord(String word) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
          capitals++;
        }
      }
    }
    boolean prefixed = Character.isLowerCase(word.charAt(0)) && word.indexOf('-') > 0;
    if (capitals == 0 || prefixed) {
      return Shape.LOWER;
    }
    if (capitals < letters) {
      return Shape.CAPITAL;
    }
    return letters == 1 && word.length() <= 2 && !Character.isDigit(word.charAt(word.length() - 1))
        ? Shape.INITIAL
        : Shape.UPPER;
  }

  private Style style(Sentence one) {
    int lowerCase = 0;
    int capital = 0;
    int upper = 0;
    for (int i = one.firstToken(); i < one.endToken(); i++) {
      if (!JOINTS.contains(lower[i])) {
        switch (shape[i]) {
          case LOWER -> lowerCase++;
          case CAPITAL -> capital++;
          case UPPER -> upper++;
          default -> {}
        }
      }
    }
    if (upper >= 3 && lowerCase + capital <= upper / 4) {
      return Style.UPPER;
    }
    boolean ends = tokens.kind(one.endToken() - 1) == TokenKind.TERMINATOR;
    return capital + upper >= 4 && lowerCase * (ends ? 8 : 4) <= capital + upper
        ? Style.TITLE
        : Style.NORMAL;
  }

  /** Marks the words whose capital may come from their place alone. */
  private void markOpeners(Sentence one) {
    boolean open = true;
    for (int i = one.firstToken(); i < one.endToken(); i++) {
      switch (tokens.kind(i)) {
        case WORD, HASHTAG, HANDLE, URL, EMAIL -> {
          opener[i] = open;
          open = false;
        }
        case OPENING_QUOTE, QUOTE -> open = true;
        case PUNCTUATION ->
            open |= text[i].equals(":") || text[i].equals("•") || text[i].equals("–");
        case TERMINATOR -> open = true;
        default -> {}
      }
    }
  }

  private void rememberLowerCase(Sentence one) {
    for (int i = one.firstToken(); i < one.endToken(); i++) {
      if (shape[i] == Shape.LOWER) {
        lowerCased.add(lower[i]);
      }
    }
  }

  Sentences sentences() {
    return sentences;
  }

  Tokens tokens() {
    return tokens;
  }

  int size() {
    return text.length;
  }

  /** The token as it stands, curly apostrophes as straight ones. */
  String text(int i) {
    return text[i];
  }

  /** The token as it stands; the empty string outside the document. */
  String textAt(int i) {
    return i >= 0 && i < text.length ? text[i] : "";
  }

  /** How many of these words the document has with a capital. */
  int count(Set<String> some) {
    int count = 0;
    for (String word : some) {
      count += capitalised.contains(word) ? 1 : 0;
    }
    return count;
  }

  /** Whether the document names one of the two Koreas. */
  boolean aboutKorea() {
    return capitalised.contains("Pyongyang")
        || capitalised.contains("DPRK")
        || capitalised.contains("Seoul")
        || capitalised.contains("Korea")
        || capitalised.contains("Korean");
  }

  /** The token in lower case; the empty string outside the document. */
  String lower(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  /** The characters of tokens {@code first} to {@code end - 1} as they stand. */
  String span(int first, int end) {
    return end - first == 1
        ? text[first]
        : fold(tokens.text().substring(tokens.start(first), tokens.end(end - 1)));
  }

  Shape shape(int i) {
    return shape[i];
  }

  /** The style of the sentence of token {@code i}. */
  Style style(int i) {
    return style[sentence[i]];
  }

  /** Number of the sentence of token {@code i}. */
  int sentence(int i) {
    return sentence[i];
  }

  /** Whether token {@code i} may owe its capital to its place. */
  boolean opener(int i) {
    return opener[i];
  }

  /** Whether the document writes this word in lower case somewhere. */
  boolean seenLowerCase(String word) {
    return lowerCased.contains(word);
  }

  /** Whether token {@code i} starts with a capital. */
  boolean capital(int i) {
    return i >= 0
        && i < shape.length
        && (shape[i] == Shape.CAPITAL || shape[i] == Shape.UPPER || shape[i] == Shape.INITIAL);
  }

  /** Whether no white space parts token {@code i} from the next. */
  boolean joined(int i) {
    return i + 1 < text.length && tokens.end(i) == tokens.start(i + 1);
  }

  /** Whether token {@code i} is a hyphen that joins two tokens of one sentence. */
  boolean hyphen(int i) {
    return i > 0
        && i + 1 < text.length
        && text[i].length() == 1
        && "-‐‑–".indexOf(text[i].charAt(0)) >= 0
        && joined(i - 1)
        && joined(i)
        && sentence[i - 1] == sentence[i + 1];
  }
}
