// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Strings;
import com.google.common.io.Resources;
import dev.demarche.Sentences;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import dev.demarche.engine.SentenceSplitter;
import dev.demarche.engine.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenNlpTest {

  private static final String SENTENCES = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private static final Tokenizer TRAINED = OpenNlpTokenizer.apache();
  private static final SentenceSplitter SPLITTER = OpenNlpSentenceSplitter.apache();

  private static final String ARTICLE =
      "Lake ministers to meet\n\nARDALO (Demo) - \"We have asked for talks,\" Ms. Reeve said on"
          + " Monday. \"We shall wait.\" The ministry denied that.\n\nHer office gave no date.";

  @Test
  void simpleTokenizerCutsWhereTheClassOfCharactersChanges() {
    assertThat(texts(OpenNlpTokenizer.simple().tokenize("Mr. Reeve's 3,000 tons")))
        .containsExactly("Mr", ".", "Reeve", "'", "s", "3", ",", "000", "tons");
  }

  @Test
  void trainedTokenizerKeepsAbbreviations() {
    Tokens tokens = TRAINED.tokenize("\"No,\" Mr. Reeve said.");
    assertThat(texts(tokens)).containsExactly("\"", "No", ",", "\"", "Mr.", "Reeve", "said", ".");
    assertThat(tokens.kind(0)).isEqualTo(TokenKind.QUOTE);
    assertThat(tokens.kind(7)).isEqualTo(TokenKind.TERMINATOR);
  }

  @Test
  void sentencesEndAtParagraphsToo() {
    Sentences sentences = SPLITTER.split(TRAINED.tokenize(ARTICLE));
    assertThat(sentences.list())
        .extracting(sentence -> sentence.span().of(ARTICLE))
        .containsExactly(
            "Lake ministers to meet",
            "ARDALO (Demo) - \"We have asked for talks,\" Ms. Reeve said on Monday.",
            "\"We shall wait.\"",
            "The ministry denied that.",
            "Her office gave no date.");
    assertThat(sentences.list()).extracting(s -> s.paragraph()).containsExactly(0, 1, 1, 1, 2);
  }

  @Test
  void threadsGetWhatOneThreadGets() throws Exception {
    List<String> articles =
        IntStream.range(0, 40).mapToObj(i -> ARTICLE.replace("Reeve", "Reeve " + i)).toList();
    List<String> expected = articles.stream().map(text -> read(text)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<String>>> readers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        readers.add(() -> articles.stream().map(t -> read(t)).toList());
      }
      for (Future<List<String>> reader : threads.invokeAll(readers)) {
        assertThat(reader.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void poolKeepsNoMoreToolsThanThereAreProcessors() {
    Pool<Object> pool = new Pool<>(Object::new);
    nest(pool, 100);
    assertThat(pool.size()).isEqualTo(Runtime.getRuntime().availableProcessors());
  }

  private static boolean nest(Pool<Object> pool, int depth) {
    return pool.use(tool -> depth == 0 || nest(pool, depth - 1));
  }

  static Stream<String> oddTexts() {
    return Stream.of(
        "",
        " \n\n ",
        "\0",
        "\ud800 a \udc00",
        "a\u00a0b\u200bc",
        Strings.repeat("\"", 200_000),
        Strings.repeat(".", 200_000),
        Strings.repeat("a", 200_000),
        Strings.repeat("a.b ", 50_000));
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void everyTextHasTokensAndSentences(String text) {
    for (Tokenizer tokenizer : List.of(OpenNlpTokenizer.simple(), TRAINED)) {
      Tokens tokens = tokenizer.tokenize(text);
      assertThat(SPLITTER.split(tokens).tokens()).isSameAs(tokens);
    }
  }

  @Test
  void modelsComeFromStreamsToo() {
    Tokens tokens = TRAINED.tokenize(ARTICLE);
    assertThat(OpenNlpSentenceSplitter.load(model(SENTENCES)).split(tokens).list())
        .isEqualTo(SPLITTER.split(tokens).list());
  }

  @Test
  void whatIsNoModelIsRefusedWithAReason() {
    assertThatThrownBy(() -> OpenNlpTokenizer.load(model(SENTENCES)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot be read as an OpenNLP 2.5 model of this kind");
    assertThatThrownBy(() -> OpenNlpSentenceSplitter.load(Path.of("absent.bin")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("absent.bin");
  }

  private static String read(String text) {
    Tokens tokens = TRAINED.tokenize(text);
    return tokens.asList() + " " + SPLITTER.split(tokens).list();
  }

  private static List<String> texts(Tokens tokens) {
    return tokens.asList().stream().map(token -> token.text()).toList();
  }

  private static InputStream model(String name) {
    try {
      return Resources.getResource(name).openStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
