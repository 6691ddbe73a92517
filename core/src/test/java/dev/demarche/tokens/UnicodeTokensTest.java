// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.Cut.cut;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.TokenKind;
import org.junit.jupiter.api.Test;

/** Characters beyond ASCII: nothing is lost or normalised, offsets are the caller's. */
class UnicodeTokensTest {

  @Test
  void everySpaceParts() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
        cut("a" + c + "b").into("a", "b");
      }
    }
  }

  @Test
  void theByteOrderMarkAndTheZeroWidthSpaceAreWhiteSpace() {
    cut("\uFEFFHe left\uFEFF.").into("He", "left", ".");
    cut("He\u200Bleft").into("He", "left");
  }

  @Test
  void joinersSoftHyphensAndCombiningMarksBelongToWords() {
    cut("co\u00ADoperate").into("co\u00ADoperate");
    cut("a\u200Db a\u200Cb a\u2060b").into("a\u200Db", "a\u200Cb", "a\u2060b");
    cut("Zu\u0308rich").into("Zu\u0308rich");
  }

  @Test
  void everyHyphenIsOne() {
    cut("well\u2010known well\u2011known")
        .into("well", "\u2010", "known", "well", "\u2011", "known");
    cut("co\u2011author").into("co\u2011author").by(TokenRule.AFFIX, "co\u2011author");
  }

  @Test
  void everyApostropheParts() {
    for (char apostrophe : "'’ʼ‘´`＇".toCharArray()) {
      cut("Ito" + apostrophe + "s").into("Ito", apostrophe + "s");
      cut("can" + apostrophe + "t").into("ca", "n" + apostrophe + "t");
    }
  }

  @Test
  void everyQuotationMarkIsAToken() {
    for (char mark : "\"“”„‟«»‹›「」『』〝〞＂".toCharArray()) {
      cut("a " + mark + "b" + mark + " c").into("a", "" + mark, "b", "" + mark, "c");
      assertThat(cut("" + mark).explanations().get(0).token().kind())
          .isIn(TokenKind.QUOTE, TokenKind.OPENING_QUOTE, TokenKind.CLOSING_QUOTE);
    }
  }

  @Test
  void otherScriptsAreWords() {
    cut("Xi 习近平 said").into("Xi", "习近平", "said");
    cut("the سلام group").into("the", "سلام", "group");
    cut("Путин, Αθήνα").into("Путин", ",", "Αθήνα");
    cut("北京。东京！").into("北京", "。", "东京", "！");
    cut("𝐀𝐁 a𝐂").into("𝐀𝐁", "a𝐂");
  }

  @Test
  void emojiAreOneTokenEachWithTheirModifiers() {
    cut("Won😀😀").into("Won", "😀", "😀");
    cut("👩‍👩‍👧‍👦🇫🇷🇩🇪").into("👩‍👩‍👧‍👦", "🇫🇷", "🇩🇪");
    cut("👍🏽!").into("👍🏽", "!");
  }

  @Test
  void unpairedSurrogatesAreTokens() {
    cut("a\uD800b").into("a", "\uD800", "b").by(TokenRule.OTHER, "\uD800");
    cut("\uDC00\uD800").into("\uDC00", "\uD800");
    cut("😀\uD83D").into("😀", "\uD83D");
  }

  @Test
  void controlCharactersAreTokens() {
    cut("a\u0000\u0007b").into("a", "\u0000", "\u0007", "b").by(TokenRule.OTHER, "\u0000");
  }

  @Test
  void everyCodePointAloneIsATokenOrWhiteSpace() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      String text = Character.toString(codePoint);
      int tokens = Cut.SPLITTING.tokenize(text).size();
      boolean space = text.length() == 1 && CharClass.isSpace(text.charAt(0));
      if (tokens != (space ? 0 : 1)) {
        throw new AssertionError("U+%04X has %d tokens".formatted(codePoint, tokens));
      }
    }
  }
}
