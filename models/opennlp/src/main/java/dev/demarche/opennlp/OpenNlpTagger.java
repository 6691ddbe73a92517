// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import com.google.common.collect.ImmutableList;
import dev.demarche.Sentences;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * OpenNLP's part-of-speech tagger and lemmatizer, for programs that want tags and lemmas beside a
 * document. No stage of ours asks for them: those of {@code english} have a tagger of their own.
 *
 * <p>A sentence of more than 120 tokens is read in pieces, since OpenNLP's search takes time that
 * grows with its square. Immutable and thread-safe: threads borrow the tools from a pool, which
 * {@link #close} empties.
 */
public final class OpenNlpTagger implements AutoCloseable {

  /**
   * What the tools say of a token.
   *
   * @param tag its part of speech as the model writes it: Apache's has the universal ones, such as
   *     {@code PROPN}
   * @param lemma its lemma
   */
  public record Tagged(String tag, String lemma) {}

  private record Tools(POSTaggerME tagger, LemmatizerME lemmatizer) {}

  private final Pool<Tools> pool;

  private OpenNlpTagger(POSModel tags, LemmatizerModel lemmas) {
    pool = new Pool<>(() -> new Tools(new POSTaggerME(tags), new LemmatizerME(lemmas)));
  }

  /**
   * With Apache's models, from {@code opennlp-models-pos-en} and {@code
   * opennlp-models-lemmatizer-en}.
   *
   * @throws IllegalStateException if these are not on the class path
   */
  public static OpenNlpTagger apache() {
    return new OpenNlpTagger(
        Models.Apache.TAGS.<POSModel>read(POSModel::new),
        Models.Apache.LEMMAS.<LemmatizerModel>read(LemmatizerModel::new));
  }

  /**
   * With the models of files; those of lemmas must know the tags.
   *
   * @throws UncheckedIOException if one cannot be read or is no model of its kind
   */
  public static OpenNlpTagger load(Path tags, Path lemmas) {
    return new OpenNlpTagger(
        Models.<POSModel>read(tags, POSModel::new),
        Models.<LemmatizerModel>read(lemmas, LemmatizerModel::new));
  }

  /** Tags and lemmas, one for each token of the text. */
  public List<Tagged> tag(Sentences sentences) {
    return pool.use(tools -> tagged(tools, sentences));
  }

  @Override
  public void close() {
    pool.close();
  }

  private static List<Tagged> tagged(Tools tools, Sentences sentences) {
    ImmutableList.Builder<Tagged> tagged = ImmutableList.builder();
    Pieces.visit(
        sentences,
        (first, words) -> {
          String[] tags = tools.tagger().tag(words);
          String[] lemmas = tools.lemmatizer().lemmatize(words, tags);
          for (int i = 0; i < words.length; i++) {
            tagged.add(new Tagged(tags[i], lemmas[i]));
          }
        });
    return tagged.build();
  }
}
