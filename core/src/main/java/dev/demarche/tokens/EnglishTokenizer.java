// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import dev.demarche.engine.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts English text into tokens. First version: one regular expression. Thread-safe. */
public final class EnglishTokenizer implements Tokenizer {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<url>(?:https?://|www\\.)[^\\s<>\"]+[^\\s<>\"\\p{Punct}])"
              + "|(?<email>[\\w.+-]+@\\w[\\w.-]*\\.[a-zA-Z]{2,})"
              + "|(?<handle>@\\w+)|(?<hashtag>#[A-Za-z]\\w*)"
              + "|(?<currency>\\p{L}{0,2}\\p{Sc})"
              + "|(?<number>\\d+(?:[.,:/]\\d+)*(?:st|nd|rd|th|s)?(?![\\p{L}\\p{N}]))"
              + "|(?<digits>\\d+(?:[.,:/]\\d+)*)"
              + "|(?<clitic>(?<=[\\p{L}.])['’](?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M)(?![\\p{L}\\p{N}])"
              + "|n['’]t\\b|N['’]T\\b)"
              + "|(?<word>(?:(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Gov|Sen|Rep|Rev|Prof|St|Jr|Sr|Inc|Co"
              + "|Corp|Ltd|vs|etc|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Ph\\.D|[ap]\\.m|e\\.g|i\\.e)\\."
              + "|(?:\\p{L}\\.){2,}|\\p{Lu}\\.(?=\\s*\\p{Lu})"
              + "|\\p{L}\\p{M}*(?:[\\p{L}\\p{M}\\p{N}]|(?:n['’](?!t\\b)|['’])(?=\\p{Lu}\\p{L}|\\p{Ll}{3}))*?(?=n['’]t\\b|N['’]T\\b)"
              + "|(?:al|el|ul|co|non|pro|anti|ex|pre|re|un|mid|self)-\\p{L}[\\p{L}\\p{M}]*"
              + "|[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\p{N}]|['’](?=\\p{Lu}\\p{L}|\\p{Ll}{3}))*))"
              + "|(?<terminator>\\.{2,}|[.?!…])"
              + "|(?<opening>``|[“‘«„])|(?<closing>''|[”’»])|(?<quote>[\"'])"
              + "|(?<dash>-{2,})|(?<open>[(\\[{])|(?<close>[)\\]}])"
              + "|(?<symbol>[%+=*<>|~^&©®°\\p{So}\\p{Sm}])"
              + "|(?<other>[^\\s\\p{Zs}])",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final List<String> GROUPS =
      List.of(
          "url",
          "email",
          "handle",
          "hashtag",
          "currency",
          "number",
          "digits",
          "clitic",
          "word",
          "terminator",
          "opening",
          "closing",
          "quote",
          "dash",
          "open",
          "close",
          "symbol",
          "other");

  private static final TokenKind[] KINDS = {
    TokenKind.URL,
    TokenKind.EMAIL,
    TokenKind.HANDLE,
    TokenKind.HASHTAG,
    TokenKind.CURRENCY,
    TokenKind.NUMBER,
    TokenKind.NUMBER,
    TokenKind.CLITIC,
    TokenKind.WORD,
    TokenKind.TERMINATOR,
    TokenKind.OPENING_QUOTE,
    TokenKind.CLOSING_QUOTE,
    TokenKind.QUOTE,
    TokenKind.PUNCTUATION,
    TokenKind.OPENING_BRACKET,
    TokenKind.CLOSING_BRACKET,
    TokenKind.SYMBOL,
    TokenKind.PUNCTUATION
  };

  /** Makes a tokenizer with the default convention. */
  public EnglishTokenizer() {}

  @Override
  public Tokens tokenize(String text) {
    List<int[]> found = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      for (int group = 0; group < KINDS.length; group++) {
        if (matcher.start(GROUPS.get(group)) >= 0) {
          found.add(new int[] {matcher.start(), matcher.end(), KINDS[group].ordinal()});
          break;
        }
      }
    }
    int[] starts = new int[found.size()];
    int[] ends = new int[found.size()];
    byte[] kinds = new byte[found.size()];
    Arrays.setAll(starts, i -> found.get(i)[0]);
    Arrays.setAll(ends, i -> found.get(i)[1]);
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = (byte) found.get(i)[2];
    }
    return Tokens.of(text, starts, ends, kinds, kinds.length);
  }
}
