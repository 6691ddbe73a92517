// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import com.google.common.collect.ImmutableList;
import dev.demarche.EntityType;
import dev.demarche.Sentences;
import dev.demarche.engine.EntityRecognizer;
import dev.demarche.engine.Name;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/**
 * OpenNLP's trained name finder. OpenNLP publishes no English model any more: give your own, or
 * train one ({@code models/training/train.sh opennlp-names}). The finder's knowledge of names seen
 * before lasts for one text.
 *
 * <p>Names are what the models say; the resource {@code name-types.tsv} says what their types are
 * called here. Where models disagree, the name that starts first has the words. OpenNLP's search
 * takes time that grows with the square of a sentence, so a sentence of more than 120 tokens is
 * read in pieces.
 *
 * <p>Immutable and thread-safe, though {@link NameFinderME} is not: threads borrow one from a pool,
 * which {@link #close} empties.
 */
public final class OpenNlpNames implements EntityRecognizer, AutoCloseable {

  private final Pool<List<NameFinderME>> pool;
  private final NameTypes types = new NameTypes();
  private final boolean countries;

  private OpenNlpNames(List<TokenNameFinderModel> models) {
    if (models.isEmpty()) {
      throw new IllegalArgumentException(OpenNlpOptions.NO_NAMES);
    }
    boolean known = false;
    for (TokenNameFinderModel model : models) {
      known |= types.of(model).contains(EntityType.COUNTRY);
    }
    this.countries = known;
    this.pool = new Pool<>(() -> models.stream().map(NameFinderME::new).toList());
  }

  /**
   * {@link NameFinderME} with models.
   *
   * @throws IllegalArgumentException if there is none, or one finds nothing that is known here
   */
  public static OpenNlpNames of(List<TokenNameFinderModel> models) {
    return new OpenNlpNames(ImmutableList.copyOf(models));
  }

  /**
   * {@link NameFinderME} with the models of files.
   *
   * @throws IllegalArgumentException if there is none, or one finds nothing that is known here
   * @throws UncheckedIOException if one cannot be read or is no name model
   */
  public static OpenNlpNames load(List<Path> models) {
    ImmutableList.Builder<TokenNameFinderModel> loaded = ImmutableList.builder();
    for (Path model : models) {
      loaded.add(Models.<TokenNameFinderModel>read(model, TokenNameFinderModel::new));
    }
    return of(loaded.build());
  }

  @Override
  public List<Name> recognize(Sentences sentences) {
    return pool.use(finders -> new Search(sentences, finders).names());
  }

  /** Whether a model tells countries from places. */
  boolean findsCountries() {
    return countries;
  }

  @Override
  public void close() {
    pool.close();
  }

  /** A text at work. */
  private final class Search {
    private final Sentences sentences;
    private final List<NameFinderME> finders;
    private final List<Name> names = new ArrayList<>();

    Search(Sentences sentences, List<NameFinderME> finders) {
      this.sentences = sentences;
      this.finders = finders;
    }

    List<Name> names() {
      finders.forEach(NameFinderME::clearAdaptiveData);
      Pieces.visit(sentences, this::add);
      return ImmutableList.copyOf(names);
    }

    private void add(int first, String[] words) {
      List<Name> found = new ArrayList<>();
      for (NameFinderME finder : finders) {
        Span[] spans = finder.find(words);
        double[] scores = finder.probs(spans);
        for (int i = 0; i < spans.length; i++) {
          EntityType type = types.of(spans[i].getType());
          if (type != null) {
            dev.demarche.Span span =
                sentences.tokens().span(first + spans[i].getStart(), first + spans[i].getEnd());
            found.add(new Name(span, type, Math.min(1, scores[i])));
          }
        }
      }
      found.sort(Comparator.comparingInt(name -> name.span().start()));
      for (Name name : found) {
        if (names.isEmpty() || names.get(names.size() - 1).span().end() <= name.span().start()) {
          names.add(name);
        }
      }
    }
  }
}
