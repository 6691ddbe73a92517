// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import static java.util.Objects.requireNonNull;

import dev.demarche.Tokens;
import dev.demarche.engine.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * OpenNLP's tokenizers.
 *
 * <pre>{@code
 * Tokenizer simple = OpenNlpTokenizer.simple();
 * Tokenizer trained = OpenNlpTokenizer.load(Path.of("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin"));
 * }</pre>
 *
 * <p>Kinds of tokens are guessed from their characters, since OpenNLP gives none. Immutable and
 * thread-safe, though {@link TokenizerME} is not: threads borrow one from a pool. A stretch of more
 * than 500 characters without white space goes to the simple tokenizer, since {@code TokenizerME}
 * takes time that grows with its square.
 */
public final class OpenNlpTokenizer implements Tokenizer {

  private final BiConsumer<String, SpanColumns> tool;

  private OpenNlpTokenizer(BiConsumer<String, SpanColumns> tool) {
    this.tool = tool;
  }

  /** {@link SimpleTokenizer}: cuts where the class of characters changes. Needs no model. */
  public static OpenNlpTokenizer simple() {
    return new OpenNlpTokenizer(
        (text, spans) -> spans.addAll(0, SimpleTokenizer.INSTANCE.tokenizePos(text)));
  }

  /** {@link TokenizerME} with a model. */
  public static OpenNlpTokenizer of(TokenizerModel model) {
    requireNonNull(model, "model");
    Pool<TokenizerME> pool = new Pool<>(() -> new TokenizerME(model));
    return new OpenNlpTokenizer(
        (text, spans) -> pool.use(tool -> new Trained(tool, text, spans).addAll()));
  }

  /**
   * {@link TokenizerME} with the model of a file.
   *
   * @throws UncheckedIOException if it cannot be read or is no tokenizer model
   */
  public static OpenNlpTokenizer load(Path model) {
    try {
      return of(new TokenizerModel(model));
    } catch (IOException | IllegalArgumentException e) {
      throw Models.unreadable(model.toString(), e);
    }
  }

  /**
   * {@link TokenizerME} with the model of a stream, which the caller closes.
   *
   * @throws UncheckedIOException if it cannot be read or is no tokenizer model
   */
  public static OpenNlpTokenizer load(InputStream model) {
    try {
      return of(new TokenizerModel(model));
    } catch (IOException | IllegalArgumentException e) {
      throw Models.unreadable("the stream", e);
    }
  }

  @Override
  public Tokens tokenize(String text) {
    SpanColumns spans = new SpanColumns();
    tool.accept(requireNonNull(text, "text"), spans);
    return spans.tokens(text);
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
