// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import static java.util.Objects.requireNonNull;

import dev.demarche.Tokens;
import dev.demarche.engine.Tokenizer;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's tokenizers.
 *
 * <pre>{@code
 * Tokenizer simple = OpenNlpTokenizer.simple();
 * Tokenizer trained = OpenNlpTokenizer.apache();
 * Tokenizer ours = OpenNlpTokenizer.load(Path.of("our-tokens.bin"));
 * }</pre>
 *
 * <p>Kinds of tokens are guessed from their characters, since OpenNLP gives none. Immutable and
 * thread-safe, though {@link TokenizerME} is not: threads borrow one from a pool, which {@link
 * #close} empties. A stretch of more than 500 characters without white space goes to the simple
 * tokenizer, since {@code TokenizerME} takes time that grows with its square.
 */
public final class OpenNlpTokenizer implements Tokenizer, AutoCloseable {

  private final @Nullable Pool<TokenizerME> pool;

  private OpenNlpTokenizer(@Nullable Pool<TokenizerME> pool) {
    this.pool = pool;
  }

  /** {@link SimpleTokenizer}: cuts where the class of characters changes. Needs no model. */
  public static OpenNlpTokenizer simple() {
    return new OpenNlpTokenizer(null);
  }

  /** {@link TokenizerME} with a model. */
  public static OpenNlpTokenizer of(TokenizerModel model) {
    requireNonNull(model, "model");
    return new OpenNlpTokenizer(new Pool<>(() -> new TokenizerME(model)));
  }

  /**
   * {@link TokenizerME} with Apache's model, from {@code opennlp-models-tokenizer-en}.
   *
   * @throws IllegalStateException if that is not on the class path
   */
  public static OpenNlpTokenizer apache() {
    return of(Models.Apache.TOKENS.<TokenizerModel>read(TokenizerModel::new));
  }

  /**
   * {@link TokenizerME} with the model of a file.
   *
   * @throws UncheckedIOException if it cannot be read or is no tokenizer model
   */
  public static OpenNlpTokenizer load(Path model) {
    return of(Models.<TokenizerModel>read(model, TokenizerModel::new));
  }

  /**
   * {@link TokenizerME} with the model of a stream, which the caller closes.
   *
   * @throws UncheckedIOException if it cannot be read or is no tokenizer model
   */
  public static OpenNlpTokenizer load(InputStream model) {
    return of(Models.<InputStream, TokenizerModel>read("the stream", model, TokenizerModel::new));
  }

  @Override
  public Tokens tokenize(String text) {
    SpanColumns spans = new SpanColumns();
    requireNonNull(text, "text");
    if (pool == null) {
      spans.addAll(0, SimpleTokenizer.INSTANCE.tokenizePos(text));
    } else {
      pool.use(tool -> new Trained(tool, text, spans).addAll());
    }
    return spans.tokens(text);
  }

  @Override
  public void close() {
    if (pool != null) {
      pool.close();
    }
  }

  /** A text at work. What is too long for a word goes to the simple tokenizer. */
  private record Trained(TokenizerME tool, String text, SpanColumns spans) {

    boolean addAll() {
      Stretches.visit(text, 0, text.length(), this::add);
      return true;
    }

    private void add(int start, int end, boolean word) {
      opennlp.tools.tokenize.Tokenizer tokenizer = word ? SimpleTokenizer.INSTANCE : tool;
      spans.addAll(start, tokenizer.tokenizePos(text.substring(start, end)));
    }
  }
}
