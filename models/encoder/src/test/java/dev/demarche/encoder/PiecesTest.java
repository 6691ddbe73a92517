// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.Tokens;
import dev.demarche.tokens.EnglishTokenizer;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pieces are those of the Python code that made the training data. */
class PiecesTest {

  private static final WordPiece WORD_PIECE = ScriptedNetwork.wordPiece();

  static Stream<String> reference() throws IOException {
    return Resources.readLines(Resources.getResource(PiecesTest.class, "pieces.tsv"), UTF_8)
        .stream()
        .filter(line -> !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("reference")
  void equalTheReference(String line) {
    List<String> columns = Splitter.on('\t').splitToList(line);
    String text = unescaped(columns.get(0));
    Tokens tokens = new EnglishTokenizer().tokenize(text);
    Sentences sentences =
        new Sentences(
            tokens, List.of(new Sentence(tokens.span(0, tokens.size()), 0, tokens.size(), 0)));
    String[] seen = new String[4];
    Network network =
        (ids, shapes, flags, first) -> {
          seen[0] = text(ids);
          seen[1] = text(shapes);
          seen[2] = text(flags);
          seen[3] = text(first);
          return new RandomNetwork().read(ids, shapes, flags, first);
        };
    new Reader(network, WORD_PIECE, ScriptedNetwork.settings()).findings(sentences);
    assertThat(seen).containsExactlyElementsOf(columns.subList(1, 5));
  }

  private static String unescaped(String column) {
    return Pattern.compile("\\{([0-9a-f]+)}")
        .matcher(column.translateEscapes())
        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
  }

  private static String text(long[] values) {
    return LongStream.of(values).mapToObj(Long::toString).collect(joining(" "));
  }

  @Test
  void aWordOfMoreThanAHundredLettersIsUnknown() {
    int[] ids = new int[200];
    assertThat(WORD_PIECE.cut("ab".repeat(50), 0, 100, ids, 0)).isGreaterThan(1);
    assertThat(WORD_PIECE.cut("ab".repeat(50) + "c", 0, 101, ids, 0)).isEqualTo(1);
    assertThat(ids[0]).isEqualTo(100);
  }

  @Test
  void accentsThatStandApartDoNotCount() {
    int[] ids = new int[100];
    String word = "se" + "\u0301".repeat(1000) + "oul";
    int size = WORD_PIECE.cut(word, 0, word.length(), ids, 0);
    int[] plain = new int[100];
    assertThat(size).isEqualTo(WORD_PIECE.cut("seoul", 0, 5, plain, 0));
    assertThat(IntStream.of(ids).limit(size)).containsExactly(plain[0]);
  }
}
