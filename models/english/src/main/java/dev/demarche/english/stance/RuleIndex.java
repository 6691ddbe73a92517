// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the rules that fit a statement, each by the anchor of its content or cue. Immutable. */
final class RuleIndex {

  /** More in one statement would tell nothing new; the bound keeps time linear. */
  private static final int MOST_HITS = 256;

  private final ImmutableList<ImmutableList<Rule>> byContent;
  private final ImmutableList<ImmutableList<Rule>> byCue;

  RuleIndex(StanceLexicon lexicon) {
    List<List<Rule>> content = lists(lexicon.vocabulary().size());
    List<List<Rule>> cue = lists(lexicon.vocabulary().size());
    for (Rule rule : lexicon.rules()) {
      if (rule.content() != null) {
        add(rule, rule.content().anchorWords(), content);
      } else if (rule.cue() != null) {
        add(rule, rule.cue().anchorWords(), cue);
      } else {
        throw new IllegalStateException(
            "rules.tsv: a rule needs a pattern for cue or content: " + rule.notation());
      }
    }
    byContent = freeze(content);
    byCue = freeze(cue);
  }

  private static List<List<Rule>> lists(int size) {
    List<List<Rule>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static void add(Rule rule, BitSet words, List<List<Rule>> lists) {
    for (int id = words.nextSetBit(0); id >= 0; id = words.nextSetBit(id + 1)) {
      lists.get(id).add(rule);
    }
  }

  private static ImmutableList<ImmutableList<Rule>> freeze(List<List<Rule>> lists) {
    return lists.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
  }

  /** The rules that fit, with the places where they do. */
  List<Hit> hits(Statement statement) {
    List<Hit> hits = new ArrayList<>();
    Sequence cue = statement.cue();
    for (int i = statement.cueStart(); i < statement.cueEnd() && hits.size() < MOST_HITS; i++) {
      for (Rule rule : byCue.get(cue.id(i))) {
        Match match = rule.cue() == null ? null : rule.cue().at(cue, i);
        if (match != null && fitsBefore(rule, statement)) {
          hits.add(new Hit(rule, match, null));
        }
      }
    }
    Sequence content = statement.content();
    for (int i = 0; i < content.size() && hits.size() < MOST_HITS; i++) {
      for (Rule rule : byContent.get(content.id(i))) {
        if (rule.cue() == null || statement.mayFitCue(rule.cue())) {
          addIfFits(rule, statement, i, hits);
        }
      }
    }
    return hits;
  }

  private static void addIfFits(Rule rule, Statement statement, int position, List<Hit> hits) {
    Match content =
        rule.content() == null ? null : rule.content().at(statement.content(), position);
    if (content == null || !fitsBefore(rule, statement)) {
      return;
    }
    if (rule.cue() == null) {
      hits.add(new Hit(rule, null, content));
      return;
    }
    Match cue = inCue(rule.cue(), statement);
    if (cue != null) {
      hits.add(new Hit(rule, cue, content));
    }
  }

  private static @Nullable Match inCue(Pattern pattern, Statement statement) {
    for (int i = statement.cueStart(); i < statement.cueEnd(); i++) {
      if (pattern.anchorWords().get(statement.cue().id(i))) {
        Match match = pattern.at(statement.cue(), i);
        if (match != null) {
          return match;
        }
      }
    }
    return null;
  }

  private static boolean fitsBefore(Rule rule, Statement statement) {
    return rule.before() == null || rule.before().find(statement.before()) != null;
  }

  /**
   * A rule that fits.
   *
   * @param cue where in the cue, or null if it does not ask
   * @param content where in the content, or null if it does not ask
   */
  record Hit(Rule rule, @Nullable Match cue, @Nullable Match content) {

    /** Whether this is a veto that bears on what a rule of its label found. */
    boolean holdsOff(Hit that) {
      return rule.veto()
          && rule.label() == that.rule.label()
          && (content == null || (that.content != null && content.overlaps(that.content)));
    }
  }
}
