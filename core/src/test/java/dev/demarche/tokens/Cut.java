// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Token;
import dev.demarche.Tokens;
import java.util.List;

/**
 * The tokens of a text, to be compared with what they should be: {@code cut("It's so.").into("It",
 * "'s", "so", ".")}. Every cut checks what holds of all tokenizations.
 */
final class Cut {

  static final EnglishTokenizer SPLITTING = new EnglishTokenizer();
  static final EnglishTokenizer KEEPING = new EnglishTokenizer(new TokenizerOptions(false));

  private final List<Explanation> explanations;

  private Cut(String text, EnglishTokenizer tokenizer) {
    assertInvariants(text, tokenizer);
    explanations = tokenizer.explain(text);
  }

  static Cut cut(String text) {
    return new Cut(text, SPLITTING);
  }

  static Cut cutKeepingHyphens(String text) {
    return new Cut(text, KEEPING);
  }

  /** Expects these tokens. */
  Cut into(String... tokens) {
    assertThat(explanations).extracting(e -> e.token().text()).containsExactly(tokens);
    return this;
  }

  /** Expects these tokens, parted by blanks. */
  Cut intoAll(String tokens) {
    return into(tokens.isEmpty() ? new String[0] : tokens.split(" ", -1));
  }

  /** Expects that a rule found a token. */
  Cut by(TokenRule rule, String token) {
    assertThat(explanations)
        .extracting(e -> e.rule() + " " + e.token().text())
        .contains(rule + " " + token);
    return this;
  }

  List<Explanation> explanations() {
    return explanations;
  }

  /**
   * Tokens stand in order, overlap nowhere and hold no white space; all else of the text is white
   * space; surfaces are the text's own; and the fast path, the buffer and the explanation agree.
   */
  static void assertInvariants(String text, EnglishTokenizer tokenizer) {
    Tokens tokens = tokenizer.tokenize(text);
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(end);
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
      assertSpace(text, end, tokens.start(i), true);
      assertSpace(text, tokens.start(i), tokens.end(i), false);
      end = tokens.end(i);
    }
    assertSpace(text, end, text.length(), true);
    assertExplained(tokens, tokenizer);
  }

  private static void assertSpace(String text, int from, int to, boolean space) {
    for (int i = from; i < to; i++) {
      if (CharClass.isSpace(text.charAt(i)) != space) {
        throw new AssertionError(
            (space ? "lost character " : "white space in a token ") + i + " of \"" + text + '"');
      }
    }
  }

  /** The explanation gives the same tokens, and the rules that the fast path has noted. */
  static void assertExplained(Tokens tokens, EnglishTokenizer tokenizer) {
    TokenBuffer buffer = new TokenBuffer();
    tokenizer.tokenize(tokens.text(), buffer);
    List<Explanation> explanations = tokenizer.explain(tokens.text());
    assertThat(explanations).hasSize(tokens.size());
    assertThat(buffer.size()).isEqualTo(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = explanations.get(i).token();
      boolean same =
          token.equals(tokens.get(i))
              && buffer.start(i) == tokens.start(i)
              && buffer.end(i) == tokens.end(i)
              && buffer.kind(i) == tokens.kind(i)
              && buffer.rule(i) == explanations.get(i).rule();
      if (!same) {
        throw new AssertionError(
            "token %d: %s by %s, but the fast path has %s by %s, in \"%s\""
                .formatted(
                    i,
                    token,
                    explanations.get(i).rule(),
                    tokens.get(i),
                    buffer.rule(i),
                    tokens.text()));
      }
    }
  }
}
