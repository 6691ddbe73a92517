// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static java.util.Objects.requireNonNull;

import dev.demarche.Token;
import dev.demarche.Tokens;
import dev.demarche.engine.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts English text into tokens by the conventions of Universal Dependencies (UD English EWT and
 * GUM; where these differ, those of GUM). {@code docs/tokens.md} describes every rule.
 *
 * <pre>{@code
 * Tokens tokens = new EnglishTokenizer().tokenize("She didn't go.");  // She did n't go .
 * }</pre>
 *
 * <p>Never fails: every string, with whatever code units, has its tokens. Tokens and the white
 * space between them are together the text; nothing is normalized. The time is linear in the length
 * of the text.
 *
 * <p>Immutable and thread-safe. Making one reads small tables; keep it.
 */
public final class EnglishTokenizer implements Tokenizer {

  private final TokenScanner scanner;
  private final TokenizerOptions options;

  /** A tokenizer with the default options. */
  public EnglishTokenizer() {
    this(TokenizerOptions.DEFAULT);
  }

  /** A tokenizer with options. */
  public EnglishTokenizer(TokenizerOptions options) {
    this.options = requireNonNull(options, "options");
    this.scanner = new TokenScanner(new Lexicon(), options.splitHyphens());
  }

  /** The options it was made with. */
  public TokenizerOptions options() {
    return options;
  }

  /** {@inheritDoc} */
  @Override
  public Tokens tokenize(String text) {
    TokenBuffer buffer = new TokenBuffer(text.length() / 5 + 16);
    scanner.scan(text, buffer, true);
    return buffer.toTokens(text);
  }

  /**
   * Fills a buffer with the tokens of a text, without allocation once the buffer is large enough.
   *
   * @param text any text; a {@code char} array as {@link java.nio.CharBuffer#wrap(char[])}
   * @param buffer whose content is replaced
   */
  public void tokenize(CharSequence text, TokenBuffer buffer) {
    scanner.scan(requireNonNull(text, "text"), buffer, true);
  }

  /** The tokens of a text, each with the rule that found it. */
  public List<Explanation> explain(String text) {
    TokenBuffer buffer = new TokenBuffer();
    scanner.scan(text, buffer, false);
    Tokens tokens = buffer.toTokens(text);
    List<Explanation> explanations = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      explanations.add(new Explanation(token, buffer.rule(i)));
    }
    return List.copyOf(explanations);
  }
}
