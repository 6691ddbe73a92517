// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import static java.util.Objects.requireNonNull;

import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.Tokens;
import dev.demarche.engine.FromOffsets;
import dev.demarche.engine.SentenceSplitter;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * OpenNLP's trained sentence detector, which reads each paragraph by itself: it knows nothing of
 * line ends, and a headline has no full stop.
 *
 * <p>A stretch of more than 500 characters without white space holds no end of a sentence; the
 * detector's time would grow with its square.
 *
 * <p>Immutable and thread-safe, though {@link SentenceDetectorME} is not: threads borrow one from a
 * pool, which {@link #close} empties.
 */
public final class OpenNlpSentenceSplitter implements SentenceSplitter, AutoCloseable {

  private final Pool<SentenceDetectorME> pool;

  private OpenNlpSentenceSplitter(SentenceModel model) {
    this.pool = new Pool<>(() -> new SentenceDetectorME(model));
  }

  /** {@link SentenceDetectorME} with a model. */
  public static OpenNlpSentenceSplitter of(SentenceModel model) {
    return new OpenNlpSentenceSplitter(requireNonNull(model, "model"));
  }

  /**
   * {@link SentenceDetectorME} with Apache's model, from {@code opennlp-models-sentdetect-en}.
   *
   * @throws IllegalStateException if that is not on the class path
   */
  public static OpenNlpSentenceSplitter apache() {
    return of(Models.Apache.SENTENCES.<SentenceModel>read(SentenceModel::new));
  }

  /**
   * {@link SentenceDetectorME} with the model of a file.
   *
   * @throws UncheckedIOException if it cannot be read or is no sentence model
   */
  public static OpenNlpSentenceSplitter load(Path model) {
    return of(Models.<SentenceModel>read(model, SentenceModel::new));
  }

  /**
   * {@link SentenceDetectorME} with the model of a stream, which the caller closes.
   *
   * @throws UncheckedIOException if it cannot be read or is no sentence model
   */
  public static OpenNlpSentenceSplitter load(InputStream model) {
    return of(Models.<InputStream, SentenceModel>read("the stream", model, SentenceModel::new));
  }

  @Override
  public Sentences split(Tokens tokens) {
    String text = tokens.text();
    Sentences paragraphs = FromOffsets.sentences(tokens, new int[0]);
    SpanColumns spans = new SpanColumns();
    pool.use(
        detector -> {
          for (Sentence paragraph : paragraphs.list()) {
            Span span = paragraph.span();
            Stretches.visit(
                text,
                span.start(),
                span.end(),
                (start, end, word) -> {
                  if (!word) {
                    spans.addAll(start, detector.sentPosDetect(text.substring(start, end)));
                  }
                });
          }
          return spans;
        });
    return FromOffsets.sentences(tokens, spans.starts());
  }

  @Override
  public void close() {
    pool.close();
  }
}
