// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import dev.demarche.EntityType;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.Tokens;
import dev.demarche.encoder.Tags.Run;
import dev.demarche.engine.Name;
import dev.demarche.quotes.Quotations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes findings of the scores of a text's windows. For one thread. */
final class TextDecoder {

  private static final String SOURCE = "SRC";
  private static final String CONTENT = "CON";
  private static final String SPEECH = "speech";

  /** Cues whose roles are computed at a time: a bound for memory. */
  private static final int MOST_CUES = 32;

  private final Sentences sentences;
  private final Words words;
  private final Settings settings;
  private final Quotations quotations;
  private final ContentRules rules;
  private final List<Name> names = new ArrayList<>();
  private final List<Findings.Draft> drafts = new ArrayList<>();

  TextDecoder(Sentences sentences, Words words, Settings settings) {
    this.sentences = sentences;
    this.words = words;
    this.settings = settings;
    this.quotations = Quotations.of(sentences);
    this.rules = new ContentRules(sentences, quotations);
  }

  Findings findings() {
    return new Findings(names, drafts, quotations);
  }

  /** Decodes the next window; only what begins in its core is taken. */
  void add(Window window, Network.Scores scores) {
    addNames(window, scores.entities());
    float[] cues = LogSoftmax.ofRows(scores.cues(), settings.cues().size());
    List<Run> runs = runs(window, settings.cues(), cues, settings.cueBias());
    for (int i = 0; i < runs.size(); i += MOST_CUES) {
      addDrafts(window, runs.subList(i, Math.min(runs.size(), i + MOST_CUES)), cues, scores);
    }
  }

  private List<Run> runs(Window window, Tags tags, float[] logs, float bias) {
    float[] biased = logs.clone();
    for (int i = 0; i < biased.length; i += tags.size()) {
      biased[i] -= bias;
    }
    return tags.runs(tags.best(biased)).stream()
        .filter(run -> window.labels(window.from() + run.from()))
        .toList();
  }

  private void addNames(Window window, float[] scores) {
    Tags tags = settings.entities();
    float[] logs = LogSoftmax.ofRows(scores, tags.size());
    for (Run run : runs(window, tags, logs, settings.entityBias())) {
      Span span = inSentence(window, run);
      if (names.isEmpty() || names.get(names.size() - 1).span().end() <= span.start()) {
        double score = 1;
        for (int i = run.from(); i < run.to(); i++) {
          score = Math.min(score, 1 - Math.exp(logs[i * tags.size()]));
        }
        names.add(new Name(span, EntityType.valueOf(run.kind()), Math.max(0, score)));
      }
    }
  }

  private void addDrafts(Window window, List<Run> cues, float[] cueLogs, Network.Scores scores) {
    int width = window.size() * settings.roles().size();
    int[] heads = cues.stream().mapToInt(Run::from).toArray();
    float[] roles = LogSoftmax.ofRows(scores.roles(heads), settings.roles().size());
    Span seen = span(window.from(), window.to());
    List<Found> found = new ArrayList<>();
    List<Span> places = cues.stream().map(run -> span(window, run)).toList();
    for (int n = 0; n < heads.length; n++) {
      Roles read = roles(window, Arrays.copyOfRange(roles, n * width, (n + 1) * width));
      Span cue = places.get(n);
      List<Span> content = rules.apply(read.content(), cue, read.source(), seen, places);
      if (!content.isEmpty()) {
        double score = 1 - Math.exp(cueLogs[heads[n] * settings.cues().size()]);
        found.add(
            new Found(
                heads[n],
                cue,
                content,
                read.source(),
                cues.get(n).kind().equals(SPEECH),
                Math.max(0, score)));
      }
    }
    if (!found.isEmpty()) {
      addWithStances(window, found, scores);
    }
  }

  /** A draft whose stance is not known yet. */
  private record Found(
      int head, Span cue, List<Span> content, @Nullable Span source, boolean speech, double score) {

    Findings.Draft with(List<Double> stances) {
      return new Findings.Draft(content, cue, source, speech, score, stances);
    }
  }

  private void addWithStances(Window window, List<Found> found, Network.Scores scores) {
    int count = settings.stances().size();
    float[] content = new float[found.size() * window.size()];
    for (int n = 0; n < found.size(); n++) {
      for (Span span : found.get(n).content()) {
        int from = Math.max(window.from(), words.indexFrom(span.start()));
        int to = Math.min(window.to(), words.indexFrom(span.end()));
        for (int word = from; word < to; word++) {
          content[n * window.size() + word - window.from()] = 1;
        }
      }
    }
    int[] heads = found.stream().mapToInt(Found::head).toArray();
    float[] logs = LogSoftmax.ofRows(scores.stances(heads, content), count);
    for (int n = 0; n < heads.length; n++) {
      List<Double> stances = new ArrayList<>(count);
      for (int i = n * count; i < (n + 1) * count; i++) {
        stances.add(Math.exp(logs[i]));
      }
      drafts.add(found.get(n).with(stances));
    }
  }

  /** What one cue attributes: stretches of content, and the likeliest stretch that is a source. */
  private record Roles(List<Span> content, @Nullable Span source) {}

  private Roles roles(Window window, float[] logs) {
    Tags tags = settings.roles();
    int[] path = tags.best(logs);
    List<Span> content = new ArrayList<>();
    Run source = null;
    float best = Float.NEGATIVE_INFINITY;
    for (Run run : tags.runs(path)) {
      if (run.kind().equals(CONTENT)) {
        content.add(span(window, run));
      } else if (run.kind().equals(SOURCE)) {
        float sum = 0;
        for (int i = run.from(); i < run.to(); i++) {
          sum += logs[i * tags.size() + path[i]];
        }
        float mean = sum / (run.to() - run.from());
        if (mean >= best) {
          best = mean;
          source = run;
        }
      }
    }
    return new Roles(content, source == null ? null : span(window, source));
  }

  private Span span(Window window, Run run) {
    return span(window.from() + run.from(), window.from() + run.to());
  }

  /** From the token with the first word to the token with the last. */
  private Span span(int from, int to) {
    Tokens tokens = sentences.tokens();
    int first = token(words.start(from));
    return tokens.span(first, Math.max(first, token(words.end(to - 1) - 1)) + 1);
  }

  private int token(int offset) {
    Tokens tokens = sentences.tokens();
    return Math.min(tokens.indexAt(offset), tokens.size() - 1);
  }

  private Span inSentence(Window window, Run run) {
    Span span = span(window, run);
    int sentence = sentences.indexOfToken(sentences.tokens().indexAt(span.start()));
    int end = Math.min(span.end(), sentences.get(sentence).span().end());
    return new Span(span.start(), end);
  }
}
