// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

import dev.demarche.Sentences;
import dev.demarche.english.parameters.LinearModel;
import dev.demarche.english.parameters.ParameterFile;
import dev.demarche.english.quotes.NounPhrases.Phrase;
import dev.demarche.english.quotes.SourceRanker.Candidate;
import dev.demarche.english.sentences.EnglishSentenceSplitter;
import dev.demarche.english.tags.PartOfSpeechTagger;
import dev.demarche.tokens.EnglishTokenizer;
import dev.demarche.training.AveragedPerceptron;
import dev.demarche.training.GoldDocument;
import dev.demarche.training.GoldDocument.GoldQuote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Trains the taggers of quotes and writes their parameters.
 *
 * <pre>TrainQuotes OUT PASSES [broad:]FILE.jsonl[*TIMES]…</pre>
 *
 * <p>{@code *3} takes a corpus three times. {@code broad:} marks one that counts beliefs, criticism
 * and endorsements as quotes, as PolNeAR does.
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never shared
public final class TrainQuotes {

  private static final String BROAD = "broad:";
  private static final int CUE_BITS = 18;
  private static final int ROLE_BITS = 21;
  private static final int SOURCE_BITS = 20;

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();
  private final EnglishSentenceSplitter splitter = new EnglishSentenceSplitter();
  private final PartOfSpeechTagger tagger = PartOfSpeechTagger.load();
  private final List<Article> articles = new ArrayList<>();
  private final Map<Integer, Integer> cueCounts = new HashMap<>();

  /**
   * An article laid out for training.
   *
   * @param broad see {@link CueFeatures}
   * @param units its units
   * @param cues the label of each unit, see {@link CueTagger}
   * @param examples its quotes with a cue
   */
  private record Article(
      boolean broad, Units units, byte[] cues, List<Phrase> phrases, List<Example> examples) {}

  private record Example(int cue, Window window, byte[] roles) {}

  private TrainQuotes() {}

  /** Runs the training. */
  public static void main(String[] arguments) throws IOException {
    TrainQuotes training = new TrainQuotes();
    List<String> sources = List.of(arguments).subList(2, arguments.length);
    training.read(sources);
    int passes = Integer.parseInt(arguments[1]);
    Map<String, byte[]> sections = new LinkedHashMap<>();
    sections.put("card", card(sources));
    sections.put("cues", training.trainCues(passes).toBytes());
    sections.put("roles", training.trainRoles(passes).toBytes());
    sections.put("sources", training.trainSources(passes).toBytes());
    Files.write(
        Path.of(arguments[0]), ParameterFile.of("demarche.english.quotes", sections).toBytes());
  }

  /** The names of the files, without the folders of this machine. */
  private static byte[] card(List<String> sources) {
    return sources.stream()
        .map(source -> source.replaceFirst("^(broad:)?.*/", "$1"))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private void read(List<String> sources) {
    List<GoldDocument> documents = new ArrayList<>();
    List<Units> units = new ArrayList<>();
    List<Boolean> broad = new ArrayList<>();
    for (String source : sources) {
      boolean wide = source.startsWith(BROAD);
      String[] parts = source.substring(wide ? BROAD.length() : 0).split("\\*", 2);
      for (GoldDocument document : GoldDocument.read(Path.of(parts[0]))) {
        Sentences sentences = splitter.split(tokenizer.tokenize(document.text()));
        Units laid = Units.of(sentences, tagger.tag(sentences));
        GoldUnits.countCues(document, laid, cueCounts);
        int times = parts.length == 2 ? Integer.parseInt(parts[1]) : 1;
        for (int i = 0; i < times; i++) {
          documents.add(document);
          units.add(laid);
          broad.add(wide);
        }
      }
    }
    for (int i = 0; i < documents.size(); i++) {
      articles.add(article(documents.get(i), units.get(i), broad.get(i)));
    }
  }

  private Article article(GoldDocument document, Units units, boolean broad) {
    GoldUnits gold = new GoldUnits(units);
    byte[] cues = new byte[units.size];
    List<Example> examples = new ArrayList<>();
    for (GoldQuote quote : document.quotes()) {
      gold.head(quote, cueCounts)
          .ifPresent(
              cue -> {
                boolean speech = quote.kind().equals("speech");
                cues[cue] = (byte) (speech ? CueTagger.SPEECH : CueTagger.OTHER);
                Window window = Window.around(units, cue);
                examples.add(new Example(cue, window, gold.roles(quote, window)));
              });
    }
    return new Article(broad, units, cues, NounPhrases.find(units), examples);
  }

  private LinearModel trainCues(int passes) {
    AveragedPerceptron perceptron = new AveragedPerceptron(CUE_BITS, CueTagger.LABELS);
    List<Article> shuffled = new ArrayList<>(articles);
    Random random = new Random(1);
    int[] scores = new int[CueTagger.LABELS];
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(shuffled, random);
      int wrong = 0;
      for (Article article : shuffled) {
        CueFeatures features = new CueFeatures(article.units(), article.broad());
        for (int u = 0; u < article.units().size; u++) {
          if (CueTagger.isCandidate(article.units(), u)) {
            Arrays.fill(scores, 0);
            features.of(u);
            perceptron.add(features.values, features.size, scores);
            int guess = CueTagger.best(scores);
            int gold = article.cues()[u];
            if (guess != gold) {
              wrong++;
              perceptron.update(features.values, features.size, gold, 1);
              perceptron.update(features.values, features.size, guess, -1);
            }
            perceptron.tick();
          }
        }
      }
      System.err.println("cues: pass " + pass + ", " + wrong + " wrong");
    }
    return perceptron.average(12);
  }

  private LinearModel trainRoles(int passes) {
    AveragedPerceptron perceptron = new AveragedPerceptron(ROLE_BITS, RoleTagger.LABELS);
    List<Article> shuffled = new ArrayList<>(articles);
    Random random = new Random(2);
    RoleTagger tagger = new RoleTagger(perceptron::add);
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(shuffled, random);
      int wrong = 0;
      for (Article article : shuffled) {
        RoleFeatures features = new RoleFeatures(article.units());
        for (Example example : article.examples()) {
          Window window = example.window();
          features.start(example.cue(), window.from(), window.to());
          byte[] guess = tagger.tag(features, window);
          if (!Arrays.equals(guess, example.roles())) {
            wrong++;
            update(perceptron, features, window, example.roles(), guess);
          }
          perceptron.tick();
        }
      }
      System.err.println("roles: pass " + pass + ", " + wrong + " wrong");
    }
    return perceptron.average(12);
  }

  private LinearModel trainSources(int passes) {
    AveragedPerceptron perceptron = new AveragedPerceptron(SOURCE_BITS, 1);
    List<Article> shuffled = new ArrayList<>(articles);
    Random random = new Random(3);
    SourceRanker ranker = new SourceRanker(perceptron::add);
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(shuffled, random);
      int wrong = 0;
      for (Article article : shuffled) {
        SourceFeatures features = new SourceFeatures(article.units());
        for (Example example : article.examples()) {
          int cue = example.cue();
          List<Candidate> candidates =
              SourceRanker.candidates(article.phrases(), example.window(), cue);
          Optional<Candidate> gold = gold(example, candidates);
          if (gold.isEmpty() && hasSource(example)) {
            continue;
          }
          Optional<Candidate> guess = ranker.best(features, candidates, cue);
          if (!guess.equals(gold)) {
            wrong++;
            update(perceptron, features, cue, gold, 1);
            update(perceptron, features, cue, guess, -1);
          }
          perceptron.tick();
        }
      }
      System.err.println("sources: pass " + pass + ", " + wrong + " wrong");
    }
    return perceptron.average(12);
  }

  private static void update(
      AveragedPerceptron perceptron,
      SourceFeatures features,
      int cue,
      Optional<Candidate> candidate,
      int by) {
    candidate.ifPresentOrElse(
        found -> features.of(found.phrase(), cue, found.rank()), () -> features.ofNone(cue));
    perceptron.update(features.values, features.size, 0, by);
  }

  private static boolean hasSource(Example example) {
    for (byte role : example.roles()) {
      if (role == RoleTagger.SOURCE) {
        return true;
      }
    }
    return false;
  }

  /** The candidate with most units of the gold source; of equal ones, the first in the text. */
  private static Optional<Candidate> gold(Example example, List<Candidate> candidates) {
    Candidate best = null;
    int most = 0;
    for (Candidate candidate : candidates) {
      int common = 0;
      for (int u = candidate.phrase().from(); u < candidate.phrase().to(); u++) {
        common += example.roles()[u - example.window().from()] == RoleTagger.SOURCE ? 1 : 0;
      }
      if (common > 0
          && (best == null || candidate.phrase().from() < best.phrase().from())
          && 2 * common > candidate.phrase().to() - candidate.phrase().from()) {
        best = candidate;
        most = common;
      }
    }
    return most == 0 ? Optional.empty() : Optional.ofNullable(best);
  }

  private static void update(
      AveragedPerceptron perceptron,
      RoleFeatures features,
      Window window,
      byte[] gold,
      byte[] guess) {
    for (int i = 0; i < gold.length; i++) {
      int u = window.from() + i;
      if (gold[i] != guess[i]) {
        features.of(u);
        perceptron.update(features.values, features.size, gold[i], 1);
        perceptron.update(features.values, features.size, guess[i], -1);
      }
      int goldBefore = i == 0 ? RoleTagger.START : gold[i - 1];
      int guessBefore = i == 0 ? RoleTagger.START : guess[i - 1];
      if (gold[i] != guess[i] || goldBefore != guessBefore) {
        features.step(goldBefore, u);
        perceptron.update(features.values, features.size, gold[i], 1);
        features.step(guessBefore, u);
        perceptron.update(features.values, features.size, guess[i], -1);
      }
    }
  }
}
