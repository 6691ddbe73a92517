// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training;

import dev.demarche.english.stance.LexiconStance;
import dev.demarche.english.stance.Reason;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells how often each stance rule fits the gold quotes of training files, and how often the quote
 * has its label (or accepts it), where no veto holds it off:
 *
 * <pre>StanceRuleReport GOLD.jsonl...</pre>
 *
 * <p>One rule a line, parted by tabs: times right, times it fits, the smoothed share that becomes
 * its score, the rule.
 */
public final class StanceRuleReport {

  /** Unseen fits that every rule is given, and the share of them that is right. */
  private static final double PRIOR_WEIGHT = 4;

  private static final double PRIOR = 0.88;

  private StanceRuleReport() {}

  /** Prints the table for the files. */
  public static void main(String[] arguments) {
    LexiconStance stance = new LexiconStance();
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (String file : arguments) {
      Path path = Path.of(file);
      List<GoldDocument> documents = GoldDocument.read(path);
      List<Map<String, @Nullable Object>> objects = JsonLines.read(path);
      for (int i = 0; i < documents.size(); i++) {
        count(stance, documents.get(i), objects.get(i), counts);
      }
    }
    counts.forEach(
        (rule, n) ->
            System.out.printf(
                "%d\t%d\t%.2f\t%s%n",
                n[0], n[1], (n[0] + PRIOR_WEIGHT * PRIOR) / (n[1] + PRIOR_WEIGHT), rule));
  }

  private static void count(
      LexiconStance stance,
      GoldDocument document,
      Map<String, @Nullable Object> object,
      Map<String, int[]> counts) {
    GoldAttributions read = GoldAttributions.of(document, object);
    List<List<Reason>> reasons =
        stance.explain(read.entities(), read.attributions(), read.speakers());
    List<?> quotes = object.get("quotes") instanceof List<?> list ? list : List.of();
    for (int i = 0; i < reasons.size(); i++) {
      if (((Map<?, ?>) quotes.get(i)).get("stance") instanceof Map<?, ?> gold) {
        Set<Object> labels = labels(gold);
        Set<String> seen = new HashSet<>();
        for (Reason reason : reasons.get(i)) {
          if (reason.verdict() == Reason.Verdict.FOR && seen.add(reason.rule())) {
            int[] n = counts.computeIfAbsent(reason.rule(), rule -> new int[2]);
            n[0] += labels.contains(reason.label().name()) ? 1 : 0;
            n[1]++;
          }
        }
      }
    }
  }

  private static Set<Object> labels(Map<?, ?> gold) {
    Set<Object> labels = new HashSet<>();
    labels.add(gold.get("label"));
    for (String key : List.of("labels", "accept")) {
      if (gold.get(key) instanceof List<?> more) {
        labels.addAll(more);
      }
    }
    return labels;
  }
}
