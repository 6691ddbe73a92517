// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of words.tsv and rules.tsv does what its example says. */
class StanceResourcesTest {

  private static final LexiconStance STANCE = new LexiconStance();

  static Stream<List<String>> rules() {
    return StanceLexicon.lines("rules.tsv").stream();
  }

  static Stream<List<String>> classes() {
    return StanceLexicon.lines("words.tsv").stream().filter(line -> !line.get(2).equals("-"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleFitsItsExampleAndGivesItsLabel(List<String> line) {
    Example example = Example.of(line.get(6));
    assertThat(fitting(STANCE, example))
        .as("rules that fit")
        .contains(String.join("\t", line.subList(0, 6)));
    List<Stance.Label> labels = classify(example).labels();
    if (line.get(0).startsWith("-")) {
      assertThat(labels).doesNotContain(Stance.Label.valueOf(line.get(0).substring(1)));
    } else {
      assertThat(labels).contains(Stance.Label.valueOf(line.get(0)));
    }
  }

  @ParameterizedTest
  @MethodSource("classes")
  void aClassOfWordsDecidesInItsExample(List<String> line) {
    List<List<String>> without = new ArrayList<>(StanceLexicon.lines("words.tsv"));
    without.replaceAll(l -> l.equals(line) ? List.of(l.get(0), "", "-") : l);
    LexiconStance poorer =
        new LexiconStance(StanceLexicon.of(without, StanceLexicon.lines("rules.tsv")));
    Example example = Example.of(line.get(2));
    assertThat(fitting(poorer, example)).isNotEqualTo(fitting(STANCE, example));
  }

  @Test
  void everyClassOfWordsIsNamedByARuleOrTheCode() {
    Set<String> unused = new TreeSet<>();
    StanceLexicon.lines("words.tsv").forEach(line -> unused.add(line.get(0)));
    unused.removeAll(Set.of("function", "first", "second", "third", "party", "claimed", "colon"));
    unused.removeIf(
        name ->
            rules()
                .flatMap(line -> line.subList(2, 5).stream())
                .anyMatch(pattern -> pattern.matches(".*@" + name + "\\b.*")));
    assertThat(unused).isEmpty();
  }

  @Test
  void aBadLineIsNamed() {
    List<List<String>> words = StanceLexicon.lines("words.tsv");
    List<String> bad = List.of("DENIAL", "0.9", "@denny", "-", "-", "claim", "-");
    assertThatThrownBy(() -> StanceLexicon.of(words, List.of(bad)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("@denny");
  }

  private static Set<String> fitting(LexiconStance stance, Example example) {
    Set<String> rules = new TreeSet<>();
    stance
        .explain(example.entities(), List.of(example.attribution()), List.of(example.speaker()))
        .get(0)
        .forEach(reason -> rules.add(reason.rule()));
    return rules;
  }

  private static Stance classify(Example example) {
    return STANCE
        .classify(example.entities(), List.of(example.attribution()), List.of(example.speaker()))
        .get(0);
  }
}
