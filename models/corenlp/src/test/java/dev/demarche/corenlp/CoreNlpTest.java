// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import dev.demarche.Sentences;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoreNlpTest {

  private final CoreNlpTokenizer tokenizer = new CoreNlpTokenizer();
  private final CoreNlpSentenceSplitter splitter = new CoreNlpSentenceSplitter();

  @Test
  void tokensFollowUniversalDependencies() {
    Tokens tokens = tokenizer.tokenize("The well-known Ms. Reeve didn't pay $5 (or 10%).");
    assertThat(texts(tokens))
        .containsExactly(
            "The", "well", "-", "known", "Ms.", "Reeve", "did", "n't", "pay", "$", "5", "(", "or",
            "10", "%", ")", ".");
    assertThat(tokens.kind(7)).isEqualTo(TokenKind.CLITIC);
    assertThat(tokens.kind(9)).isEqualTo(TokenKind.CURRENCY);
  }

  @Test
  void aFullStopThatEndsAbbreviationAndSentenceIsOneToken() {
    Tokens tokens = tokenizer.tokenize("She left Bolt Inc. It was late.");
    assertThat(texts(tokens))
        .containsExactly("She", "left", "Bolt", "Inc", ".", "It", "was", "late", ".");
  }

  @Test
  void sentencesEndAtEmptyLinesToo() {
    String text =
        "Lake ministers to meet\n\n\"We have asked for talks,\" Ms. Reeve said.\nThe ministry"
            + " denied that.\n\nHer office gave no date.";
    Sentences sentences = splitter.split(tokenizer.tokenize(text));
    assertThat(sentences.list())
        .extracting(sentence -> sentence.span().of(text))
        .containsExactly(
            "Lake ministers to meet",
            "\"We have asked for talks,\" Ms. Reeve said.",
            "The ministry denied that.",
            "Her office gave no date.");
    assertThat(sentences.list()).extracting(s -> s.paragraph()).containsExactly(0, 1, 1, 2);
  }

  static Stream<String> oddTexts() {
    return Stream.of(
        "",
        " \n\n ",
        "\0",
        "a\0b \ufffe",
        "\ud800 a \udc00",
        "a\u00a0b\u200bc\u00ad",
        Strings.repeat("\"", 20_000),
        Strings.repeat("'\"", 10_000),
        Strings.repeat(".", 200_000),
        Strings.repeat("a", 200_000));
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void everyTextHasTokensAndSentencesAndNothingIsLost(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    StringBuilder rest = new StringBuilder(text);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      rest.delete(tokens.start(i), tokens.end(i));
    }
    assertThat(rest.chars()).allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    assertThat(splitter.split(tokens).tokens()).isSameAs(tokens);
  }

  @Test
  void nothingIsLogged() {
    PrintStream before = System.err;
    ByteArrayOutputStream logged = new ByteArrayOutputStream();
    System.setErr(new PrintStream(logged, true));
    try {
      tokenizer.tokenize("\ud83d \u0007 \ufffe \ue000");
    } finally {
      System.setErr(before);
    }
    assertThat(logged.size()).isZero();
  }

  private static List<String> texts(Tokens tokens) {
    return tokens.asList().stream().map(token -> token.text()).toList();
  }
}
