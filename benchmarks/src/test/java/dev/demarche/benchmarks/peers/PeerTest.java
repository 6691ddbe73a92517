// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.Splitter;
import dev.demarche.Token;
import dev.demarche.tokens.EnglishTokenizer;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is timed gives the right pieces. */
class PeerTest {

  private static final String TEXT =
      "Mr. Orel didn't reply to 3,000 letters. \"We met,\" she said.";

  static Stream<Arguments> expected() {
    String ours = "Mr. Orel did n't reply to 3,000 letters . \" We met , \" she said .";
    String signs = "Mr . Orel didn ' t reply to 3 , 000 letters . \" We met , \" she said .";
    String unicode = "Mr . Orel didn't reply to 3,000 letters . \" We met , \" she said .";
    return Stream.of(
        arguments("Demarche EnglishTokenizer, buffer", ours),
        arguments("Demarche EnglishTokenizer, Tokens", ours),
        arguments("Demarche EnglishTokenizer, List<Token>", ours),
        arguments("bare scan", signs),
        arguments("regular expression", signs),
        arguments("OpenNLP SimpleTokenizer", signs),
        arguments("OpenNLP WhitespaceTokenizer", TEXT),
        arguments("OpenNLP TokenizerME", ours.replace("did n't", "didn't")),
        arguments(
            "Lucene StandardTokenizer", "Mr Orel didn't reply to 3,000 letters We met she said"),
        arguments("ICU4J BreakIterator, words", unicode),
        arguments("JDK BreakIterator, words", unicode));
  }

  @ParameterizedTest
  @MethodSource("expected")
  void tokensOfASimpleSentence(String peer, String tokens) {
    assertThat(pieces(Peer.named(peer), TEXT))
        .containsExactlyElementsOf(Splitter.on(' ').split(tokens));
  }

  @Test
  void everyTokenizerHasItsTokensExpected() {
    assertThat(expected().map(arguments -> arguments.get()[0]))
        .containsExactlyInAnyOrderElementsOf(
            Peer.all().stream()
                .filter(peer -> peer.unit() == Peer.Unit.TOKENS)
                .map(Peer::name)
                .toList());
  }

  static Stream<Peer> sentencePeers() {
    return Peer.all().stream().filter(peer -> peer.unit() == Peer.Unit.SENTENCES);
  }

  @ParameterizedTest
  @MethodSource("sentencePeers")
  void sentencesOfASimpleText(Peer peer) {
    assertThat(pieces(peer, "The ministry did not reply. \"We met,\" she said."))
        .extracting(String::strip)
        .containsExactly("The ministry did not reply.", "\"We met,\" she said.");
  }

  static Stream<Peer> peers() {
    return Peer.all().stream();
  }

  @ParameterizedTest
  @MethodSource("peers")
  void piecesOfArticlesAreInTheTextAndInOrder(Peer peer) throws IOException {
    for (String article : articles()) {
      int size = peer.read(article);
      assertThat(size).isPositive();
      int before = 0;
      for (int i = 0; i < size; i++) {
        assertThat(peer.start(i)).isGreaterThanOrEqualTo(before);
        assertThat(peer.end(i)).isGreaterThan(peer.start(i)).isLessThanOrEqualTo(article.length());
        before = peer.end(i);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("peers")
  void aPeerForgetsTheTextBefore(Peer peer) {
    List<String> first = pieces(peer, TEXT);
    peer.read(TEXT + " " + TEXT);
    assertThat(pieces(peer, TEXT)).isEqualTo(first);
  }

  @Test
  void whatIsTimedOfOursGivesTheTokensOfTheApi() throws IOException {
    Peer ours = Peer.named("Demarche EnglishTokenizer, buffer");
    for (String article : articles()) {
      assertThat(pieces(ours, article))
          .isEqualTo(
              new EnglishTokenizer().tokenize(article).asList().stream().map(Token::text).toList());
    }
  }

  @Test
  void bareScanAndRegularExpressionAgreeOverBlocks() {
    String text = (TEXT + "\n\n").repeat(500);
    assertThat(pieces(Peer.named("bare scan"), text))
        .isEqualTo(pieces(Peer.named("regular expression"), text));
  }

  @Test
  void anUnknownNameIsAnsweredWithThoseThereAre() {
    assertThatThrownBy(() -> Peer.named("scissors"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no peer \"scissors\"")
        .hasMessageContaining("bare scan");
  }

  private static List<String> pieces(Peer peer, String text) {
    List<String> pieces = new ArrayList<>();
    int size = peer.read(text);
    for (int i = 0; i < size; i++) {
      pieces.add(text.substring(peer.start(i), peer.end(i)));
    }
    return pieces;
  }

  private static List<String> articles() throws IOException {
    List<String> articles = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("../examples/articles"), "*.txt")) {
      for (Path file : files) {
        articles.add(Files.readString(file));
      }
    }
    assertThat(articles).isNotEmpty();
    return articles;
  }
}
