// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.Span;
import dev.demarche.Speaker;
import dev.demarche.Stance;
import dev.demarche.engine.StanceClassifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells denials, demands and threats by rules over the words of cue, content and context. The rules
 * are data: {@code words.tsv} and {@code rules.tsv} beside this class. Time is linear in the length
 * of the statements. Immutable and thread-safe.
 */
public final class LexiconStance implements StanceClassifier {

  private static final double THRESHOLD = 0.5;

  private final StanceLexicon lexicon;
  private final RuleIndex index;
  private final WordFlags words;

  /**
   * Reads the rules.
   *
   * @throws IllegalStateException if a resource is missing or has a bad line; the message names it
   */
  public LexiconStance() {
    this(StanceLexicon.load());
  }

  LexiconStance(StanceLexicon lexicon) {
    this.lexicon = lexicon;
    this.index = new RuleIndex(lexicon);
    this.words = new WordFlags(lexicon);
  }

  @Override
  public List<Stance> classify(
      Entities entities, List<Attribution> attributions, List<Optional<Speaker>> speakers) {
    Sides sides = new Sides(entities, attributions, speakers);
    StatementReader reader = new StatementReader(entities, sides, lexicon.vocabulary(), words);
    TargetFinder targets = new TargetFinder(entities, attributions, speakers, sides, lexicon);
    List<Stance> stances = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      Statement statement = reader.read(attributions.get(i), i);
      Map<Stance.Label, RuleIndex.Hit> best = best(index.hits(statement));
      stances.add(stance(entities, statement, best, targets, i));
    }
    return stances;
  }

  /**
   * All rules that fit: why each statement has its stance.
   *
   * @return one list for each attribution, in the same order; empty where no rule fits
   */
  public List<List<Reason>> explain(
      Entities entities, List<Attribution> attributions, List<Optional<Speaker>> speakers) {
    Sides sides = new Sides(entities, attributions, speakers);
    StatementReader reader = new StatementReader(entities, sides, lexicon.vocabulary(), words);
    List<List<Reason>> reasons = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Statement statement = reader.read(attributions.get(i), i);
      List<RuleIndex.Hit> hits = index.hits(statement);
      reasons.add(hits.stream().map(hit -> reason(entities, statement, hit, hits)).toList());
    }
    return reasons;
  }

  private static Reason reason(
      Entities entities, Statement statement, RuleIndex.Hit hit, List<RuleIndex.Hit> all) {
    Rule rule = hit.rule();
    Reason.Verdict verdict =
        rule.veto()
            ? Reason.Verdict.AGAINST
            : isHeldOff(hit, all) ? Reason.Verdict.HELD_OFF : Reason.Verdict.FOR;
    return new Reason(
        rule.notation(),
        rule.label(),
        verdict,
        rule.score(),
        List.copyOf(words(entities, statement, List.of(hit))));
  }

  /** For each label its surest rule that no veto holds off and that is sure enough. */
  private static Map<Stance.Label, RuleIndex.Hit> best(List<RuleIndex.Hit> hits) {
    Map<Stance.Label, RuleIndex.Hit> best = new EnumMap<>(Stance.Label.class);
    for (RuleIndex.Hit hit : hits) {
      RuleIndex.Hit other = best.get(hit.rule().label());
      if (!hit.rule().veto()
          && hit.rule().score() >= THRESHOLD
          && (other == null || other.rule().score() < hit.rule().score())
          && !isHeldOff(hit, hits)) {
        best.put(hit.rule().label(), hit);
      }
    }
    return best;
  }

  private static boolean isHeldOff(RuleIndex.Hit hit, List<RuleIndex.Hit> all) {
    return all.stream().anyMatch(veto -> veto.holdsOff(hit));
  }

  private static Stance stance(
      Entities entities,
      Statement statement,
      Map<Stance.Label, RuleIndex.Hit> best,
      TargetFinder targets,
      int number) {
    if (best.isEmpty()) {
      return Stance.NONE;
    }
    List<RuleIndex.Hit> hits = new ArrayList<>(best.values());
    hits.sort(Comparator.comparingDouble((RuleIndex.Hit hit) -> -hit.rule().score()));
    List<Stance.Label> labels = hits.stream().map(hit -> hit.rule().label()).toList();
    @Nullable Entity target = null;
    for (RuleIndex.Hit hit : hits) {
      target = target == null ? targets.find(hit, statement, number) : target;
    }
    return new Stance(
        labels.get(0),
        labels,
        hits.get(0).rule().score(),
        List.copyOf(words(entities, statement, hits)),
        target);
  }

  /** The stretches of text where rules fit, in order. */
  private static Set<Span> words(Entities entities, Statement statement, List<RuleIndex.Hit> hits) {
    Set<Span> words = new TreeSet<>();
    for (RuleIndex.Hit hit : hits) {
      add(entities, statement.cue(), hit.cue(), words);
      add(entities, statement.content(), hit.content(), words);
    }
    return words;
  }

  private static void add(
      Entities entities, Sequence sequence, @Nullable Match match, Set<Span> words) {
    if (match != null) {
      Span span = sequence.span(entities.tokens(), match.start(), match.end());
      if (!span.isEmpty()) {
        words.add(span);
      }
    }
  }
}
