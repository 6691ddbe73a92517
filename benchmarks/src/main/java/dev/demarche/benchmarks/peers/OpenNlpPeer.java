// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.peers;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/** Apache OpenNLP 2.5's, the trained ones with Apache's models 1.3 (Universal Dependencies EWT). */
public abstract sealed class OpenNlpPeer extends ColumnPeer {

  private OpenNlpPeer(String name, Unit unit) {
    super("OpenNLP " + name, unit);
  }

  final void addAll(Span[] spans, int offset) {
    for (Span span : spans) {
      add(offset + span.getStart(), offset + span.getEnd());
    }
  }

  /** Cuts where the class of characters changes. */
  public static final class Simple extends OpenNlpPeer {
    /** For the service loader. */
    public Simple() {
      super("SimpleTokenizer", Unit.TOKENS);
    }

    @Override
    protected void cut(String text) {
      addAll(SimpleTokenizer.INSTANCE.tokenizePos(text), 0);
    }
  }

  /** Cuts at white space. */
  public static final class Whitespace extends OpenNlpPeer {
    /** For the service loader. */
    public Whitespace() {
      super("WhitespaceTokenizer", Unit.TOKENS);
    }

    @Override
    protected void cut(String text) {
      addAll(WhitespaceTokenizer.INSTANCE.tokenizePos(text), 0);
    }
  }

  /** The trained tokenizer. */
  public static final class TrainedTokens extends OpenNlpPeer {
    private @Nullable TokenizerME tokenizer;

    /** For the service loader. */
    public TrainedTokens() {
      super("TokenizerME", Unit.TOKENS);
    }

    @Override
    protected void cut(String text) {
      TokenizerME loaded = tokenizer == null ? load() : tokenizer;
      tokenizer = loaded;
      addAll(loaded.tokenizePos(text), 0);
    }

    private static TokenizerME load() {
      try (InputStream in = open("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
        return new TokenizerME(new TokenizerModel(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The trained sentence detector, paragraph by paragraph. */
  public static final class TrainedSentences extends OpenNlpPeer {
    private @Nullable SentenceDetectorME detector;

    /** For the service loader. */
    public TrainedSentences() {
      super("SentenceDetectorME", Unit.SENTENCES);
    }

    @Override
    protected void cut(String text) {
      SentenceDetectorME loaded = detector == null ? load() : detector;
      detector = loaded;
      Paragraphs.visit(
          text, (paragraph, offset) -> addAll(loaded.sentPosDetect(paragraph), offset));
    }

    private static SentenceDetectorME load() {
      try (InputStream in = open("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
        return new SentenceDetectorME(new SentenceModel(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static InputStream open(String model) throws IOException {
    return Resources.getResource(model).openStream();
  }
}
