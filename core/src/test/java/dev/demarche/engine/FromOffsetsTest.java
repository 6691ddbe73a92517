// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Sentences;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FromOffsetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Kassim|WORD",
        "n't|CLITIC",
        "'s|CLITIC",
        "’ll|CLITIC",
        "1,200.5|NUMBER",
        "-3|NUMBER",
        "'90s|NUMBER",
        "?!|TERMINATOR",
        "…|TERMINATOR",
        ";|PUNCTUATION",
        "--|PUNCTUATION",
        "(|OPENING_BRACKET",
        "]|CLOSING_BRACKET",
        "“|OPENING_QUOTE",
        "``|OPENING_QUOTE",
        "„|OPENING_QUOTE",
        "”|CLOSING_QUOTE",
        "''|CLOSING_QUOTE",
        "\"|QUOTE",
        "'|QUOTE",
        "€|CURRENCY",
        "https://example.org|URL",
        "press@example.org|EMAIL",
        "@kassim|HANDLE",
        "#summit|HASHTAG",
        "+|SYMBOL",
        "\ud800|SYMBOL",
      })
  void kindIsReadFromTheCharacters(String token, TokenKind kind) {
    assertThat(tokens(token, 0, token.length()).kind(0)).isEqualTo(kind);
  }

  @Test
  void whiteSpaceIsCutOffAndOverlapsGoToTheTokenBefore() {
    Tokens tokens = tokens(" Talks\u00a0ended. ", 0, 7, 7, 13, 12, 15, 13, 14, 14, 15);
    assertThat(texts(tokens)).containsExactly("Talks", "ended.");
  }

  @Test
  void whatNoTokenHasMakesTokensOfItsOwn() {
    Tokens tokens = tokens("\0 Talks (now) ended\0", 2, 7, 14, 19);
    assertThat(texts(tokens)).containsExactly("\0", "Talks", "(now)", "ended", "\0");
  }

  @Test
  void surrogatesThatBelongTogetherStayTogether() {
    Tokens tokens = tokens("a 😀 b", 0, 1, 2, 3, 3, 4, 5, 6);
    assertThat(texts(tokens)).containsExactly("a", "😀", "b");
  }

  @Property
  void tokensAndWhiteSpaceAreTheText(
      @ForAll String text, @ForAll @Size(max = 20) List<@IntRange(max = 30) Integer> offsets) {
    int[] bounds = offsets.stream().mapToInt(i -> Math.min(i, text.length())).sorted().toArray();
    Tokens tokens = tokens(text, bounds);
    StringBuilder rest = new StringBuilder(text);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      rest.delete(tokens.start(i), tokens.end(i));
    }
    assertThat(rest.chars()).allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  @Test
  void sentencesStartWhereTheyShallAndAtParagraphs() {
    String text = "Talks end\n\nHe left. She\nstayed.";
    Tokens tokens = tokens(text, 0, 5, 6, 9, 11, 13, 14, 18, 18, 19, 20, 23, 24, 30, 30, 31);
    Sentences sentences = FromOffsets.sentences(tokens, new int[] {19, 0, 25});
    assertThat(sentences.list())
        .extracting(sentence -> sentence.span().of(text))
        .containsExactly("Talks end", "He left.", "She\nstayed", ".")
        .hasSize(4);
    assertThat(sentences.list()).extracting(s -> s.paragraph()).containsExactly(0, 1, 1, 1);
  }

  @Test
  void withoutEmptyLinesEachLineIsAParagraph() {
    Tokens tokens = tokens("one\r\ntwo\nthree", 0, 3, 5, 8, 9, 14);
    assertThat(FromOffsets.sentences(tokens, new int[0]).list())
        .extracting(s -> s.paragraph())
        .containsExactly(0, 1, 2);
  }

  @Test
  void nothingHasNoSentences() {
    assertThat(FromOffsets.sentences(tokens(""), new int[] {0}).list()).isEmpty();
  }

  private static Tokens tokens(String text, int... offsets) {
    int[] starts = IntStream.range(0, offsets.length / 2).map(i -> offsets[2 * i]).toArray();
    int[] ends = IntStream.range(0, offsets.length / 2).map(i -> offsets[2 * i + 1]).toArray();
    return FromOffsets.tokens(text, starts, ends);
  }

  private static List<String> texts(Tokens tokens) {
    return tokens.asList().stream().map(token -> token.text()).toList();
  }
}
