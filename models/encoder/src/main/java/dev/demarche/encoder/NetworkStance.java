// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.Speaker;
import dev.demarche.Stance;
import dev.demarche.engine.StanceClassifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stance by two opinions. Where the rules find a stance, it is theirs, with evidence and target.
 * Where they find none, it is the network's likeliest one, if that reaches its threshold in {@code
 * encoder.properties}; the evidence then is the cue. Thread-safe.
 */
final class NetworkStance implements StanceClassifier {

  private final Reader reader;
  private final StanceClassifier rules;

  NetworkStance(Reader reader, StanceClassifier rules) {
    this.reader = reader;
    this.rules = rules;
  }

  @Override
  public Sentences prepare(Sentences sentences) {
    return reader.with(sentences);
  }

  @Override
  public List<Stance> classify(
      Entities entities, List<Attribution> attributions, List<Optional<Speaker>> speakers) {
    List<Stance> stances = new ArrayList<>(rules.classify(entities, attributions, speakers));
    Map<Span, List<Double>> probabilities = new HashMap<>();
    for (Findings.Draft draft : reader.findings(entities.sentences()).drafts()) {
      probabilities.put(draft.cue(), draft.stances());
    }
    for (int i = 0; i < stances.size(); i++) {
      List<Span> cue = attributions.get(i).cue();
      List<Double> second = cue.isEmpty() ? null : probabilities.get(cue.get(0));
      if (second != null) {
        stances.set(i, combined(stances.get(i), second, cue));
      }
    }
    return stances;
  }

  private Stance combined(Stance first, List<Double> second, List<Span> evidence) {
    if (first.label() != Stance.Label.NONE) {
      return first;
    }
    Settings settings = reader.settings();
    Stance best = first;
    double greatest = 0;
    for (int i = 0; i < second.size(); i++) {
      Stance.Label label = settings.stances().get(i);
      Double threshold = settings.stanceThresholds().get(label);
      double probability = second.get(i);
      if (threshold != null && probability >= threshold && probability > greatest) {
        greatest = probability;
        best = new Stance(label, List.of(label), probability, evidence, null);
      }
    }
    return best;
  }
}
