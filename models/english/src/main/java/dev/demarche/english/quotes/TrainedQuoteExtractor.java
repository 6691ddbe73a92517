// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.engine.QuoteExtractor;
import dev.demarche.english.parameters.LinearModel;
import dev.demarche.english.parameters.ParameterFile;
import dev.demarche.english.quotes.CueTagger.Cue;
import dev.demarche.english.quotes.NounPhrases.Phrase;
import dev.demarche.english.tags.PartOfSpeechTagger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds quotes with three linear models: one finds the cues, one ranks the noun phrases that may be
 * the source of a cue, one tells which words around it are its content. Quotations in quotation
 * marks are never cut. What stands in quotation marks without a cue goes on what was said before.
 * {@code docs/models/english-quotes.md} tells what the models were trained on.
 *
 * <p>Immutable and thread-safe.
 */
public final class TrainedQuoteExtractor implements QuoteExtractor {

  /** How many times shorter than the other run of a content a scrap is. */
  private static final int SCRAP = 4;

  private static final String NAME = "demarche.english.quotes";

  private final PartOfSpeechTagger partOfSpeechTagger = PartOfSpeechTagger.load();
  private final CueParticles particles = CueParticles.load();
  private final CueTagger cueTagger;
  private final RoleTagger roleTagger;
  private final SourceRanker sourceRanker;

  private TrainedQuoteExtractor(ParameterFile file) {
    cueTagger = new CueTagger(LinearModel.of(file.section("cues")));
    LinearModel roles = LinearModel.of(file.section("roles"));
    roleTagger = new RoleTagger(roles::add);
    LinearModel sources = LinearModel.of(file.section("sources"));
    sourceRanker = new SourceRanker(sources::add);
  }

  /**
   * Loads the parameters in the jar.
   *
   * @throws IllegalStateException if they are missing or damaged
   */
  public static TrainedQuoteExtractor load() {
    return new TrainedQuoteExtractor(
        ParameterFile.load(TrainedQuoteExtractor.class, "quotes.bin", NAME));
  }

  /** Takes the parameters of a file that the training wrote. */
  public static TrainedQuoteExtractor of(byte[] file) {
    return new TrainedQuoteExtractor(ParameterFile.read(file, "the given file", NAME));
  }

  @Override
  public List<Attribution> extract(Entities entities) {
    return extract(entities.sentences());
  }

  /** The attributions of a text; entities are not looked at. */
  public List<Attribution> extract(Sentences sentences) {
    Units units = Units.of(sentences, partOfSpeechTagger.tag(sentences));
    List<Phrase> phrases = NounPhrases.find(units);
    RoleFeatures features = new RoleFeatures(units);
    SourceFeatures sourceFeatures = new SourceFeatures(units);
    List<Draft> drafts = new ArrayList<>();
    for (Cue cue : cueTagger.tag(units)) {
      Window window = Window.around(units, cue.unit());
      features.start(cue.unit(), window.from(), window.to());
      byte[] roles = roleTagger.tag(features, window);
      roles[cue.unit() - window.from()] = RoleTagger.OUTSIDE;
      Optional<Phrase> source =
          sourceRanker
              .best(
                  sourceFeatures, SourceRanker.candidates(phrases, window, cue.unit()), cue.unit())
              .map(candidate -> antecedent(units, phrases, candidate.phrase(), window));
      source.ifPresent(phrase -> keepFree(roles, phrase, window));
      Draft.of(units, cue, window, roles, source).ifPresent(drafts::add);
    }
    return new Assembly(units, particles).attributions(Rivals.settle(drafts));
  }

  /** Of a relative pronoun the phrase of the window before it: <i>a sailor, who asked …</i>. */
  private static Phrase antecedent(
      Units units, List<Phrase> phrases, Phrase phrase, Window window) {
    boolean relative = units.is(phrase.from(), "who") || units.is(phrase.from(), "which");
    int index =
        relative
            ? Collections.binarySearch(phrases, phrase, Comparator.comparingInt(Phrase::from))
            : 0;
    if (index > 0) {
      Phrase before = phrases.get(index - 1);
      if (before.from() >= window.from()
          && units.sentence[before.from()] == units.sentence[phrase.from()]
          && phrase.from() - before.to() <= 1) {
        return before;
      }
    }
    return phrase;
  }

  /** What the source is cannot be content. */
  private static void keepFree(byte[] roles, Phrase source, Window window) {
    for (int u = source.from(); u < source.to(); u++) {
      int i = u - window.from();
      roles[i] = roles[i] == RoleTagger.CONTENT ? RoleTagger.OUTSIDE : roles[i];
    }
  }

  /** What one cue attributes: units of content and source, not yet spans. */
  record Draft(Cue cue, List<Span> content, List<Span> source) {

    /**
     * Runs of units as spans of unit indices; empty if no unit is content, or if nobody says what
     * stands in no quotation marks (<i>is expected to</i>).
     */
    static Optional<Draft> of(
        Units units, Cue cue, Window window, byte[] roles, Optional<Phrase> source) {
      List<Span> content =
          withoutScraps(units, cue, runs(units, window, roles, RoleTagger.CONTENT));
      boolean indirect =
          content.stream().noneMatch(run -> hasQuotation(units, run.start(), run.end()));
      if (content.isEmpty() || (indirect && source.isEmpty())) {
        return Optional.empty();
      }
      List<Span> run = runs(units, window, roles, RoleTagger.SOURCE);
      return Optional.of(
          new Draft(
              cue,
              content,
              source.map(phrase -> whole(units, phrase, run, cue.unit())).orElse(List.of())));
    }

    /** The phrase with what the run of source units around it adds: appositions, places. */
    private static List<Span> whole(Units units, Phrase phrase, List<Span> runs, int cue) {
      int from = phrase.from();
      int to = phrase.to();
      for (Span run : runs) {
        if (run.overlaps(new Span(phrase.from(), phrase.to()))) {
          while (from > run.start() && isPlain(units, from - 1, phrase, cue)) {
            from--;
          }
          while (to < run.end() && isPlain(units, to, phrase, cue)) {
            to++;
          }
        }
      }
      return List.of(new Span(from, to));
    }

    private static boolean isPlain(Units units, int u, Phrase phrase, int cue) {
      return u != cue
          && units.sentence[u] == units.sentence[phrase.from()]
          && !units.isQuotation(u)
          && !units.isFinite(u)
          && !units.is(u, "who")
          && !units.is(u, "which");
    }

    private static List<Span> runs(Units units, Window window, byte[] roles, int role) {
      List<Span> runs = new ArrayList<>();
      int i = 0;
      while (i < roles.length) {
        int start = i;
        while (i < roles.length && roles[i] == role) {
          i++;
        }
        if (i > start && hasWord(units, window.from() + start, window.from() + i)) {
          runs.add(new Span(window.from() + start, window.from() + i));
        }
        i = Math.max(i, start + 1);
      }
      return runs;
    }

    /** Of two runs, one that is short, in no quotation marks and apart from the cue is a slip. */
    private static List<Span> withoutScraps(Units units, Cue cue, List<Span> runs) {
      if (runs.size() < 2) {
        return runs;
      }
      int longest = runs.stream().mapToInt(run -> weight(units, run)).max().orElse(0);
      return runs.stream()
          .filter(
              run ->
                  hasQuotation(units, run.start(), run.end())
                      || (units.sentence[run.start()] == units.sentence[cue.unit()]
                          && SCRAP * run.length() >= longest))
          .toList();
    }

    private static int weight(Units units, Span run) {
      return units.end[run.end() - 1] - units.first[run.start()];
    }

    private static boolean hasQuotation(Units units, int from, int to) {
      for (int u = from; u < to; u++) {
        if (units.isQuotation(u)) {
          return true;
        }
      }
      return false;
    }

    private static boolean hasWord(Units units, int from, int to) {
      for (int u = from; u < to; u++) {
        if (units.hasWord(u)) {
          return true;
        }
      }
      return false;
    }
  }
}
