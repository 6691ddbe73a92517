// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.Attribution;
import dev.demarche.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The notation that the head of rules.tsv tells. */
class PatternTest {

  private static final List<List<String>> CLASSES =
      List.of(
          List.of("function", "the a to it he", "-"),
          List.of("neg", "not never n't", "-"),
          List.of("first", "i we", "-"),
          List.of("second", "you", "-"),
          List.of("third", "he it", "-"),
          List.of("party", "rebels army", "-"),
          List.of("claimed", "", "-"),
          List.of("colon", ";", "-"),
          List.of("fruit", "apple+ plum", "-"));

  /** Whether the only rule, of this pattern for the content, fits a statement. */
  private static boolean fits(String pattern, String marked) {
    List<String> rule = List.of("THREAT", "0.9", "-", pattern, "-", "none", "-");
    LexiconStance stance = new LexiconStance(StanceLexicon.of(CLASSES, List.of(rule)));
    Example example = Example.of(marked);
    List<Attribution> attributions = List.of(example.attribution());
    return stance
            .classify(example.entities(), attributions, List.of(example.speaker()))
            .get(0)
            .label()
        == Stance.Label.THREAT;
  }

  @Test
  void takesWordsInARowLetterCaseAside() {
    assertThat(fits("red plum", "<She> |saw| {a Red plum}.")).isTrue();
    assertThat(fits("red plum", "<She> |saw| {a red big plum}.")).isFalse();
  }

  @Test
  void takesAlternativesAndClassesWithTheirForms() {
    assertThat(fits("red|blue @fruit", "<She> |saw| {two blue apples}.")).isTrue();
    assertThat(fits("red|blue @fruit", "<She> |saw| {two green apples}.")).isFalse();
  }

  @Test
  void letsAnOptionalWordMiss() {
    assertThat(fits("red big? plum", "<She> |saw| {a red big plum}.")).isTrue();
    assertThat(fits("red big? plum", "<She> |saw| {a red plum}.")).isTrue();
  }

  @Test
  void passesOverSomeWordsButNoCommaAndNoNegation() {
    assertThat(fits("red ~2 plum", "<She> |saw| {a red and ripe plum}.")).isTrue();
    assertThat(fits("red ~1 plum", "<She> |saw| {a red and ripe plum}.")).isFalse();
    assertThat(fits("red ~2 plum", "<She> |saw| {red, a plum}.")).isFalse();
    assertThat(fits("red ~2 plum", "<She> |saw| {red but not plum}.")).isFalse();
  }

  @Test
  void passesOverCommasWithTwoTildesButOverNoEndOfSentence() {
    assertThat(fits("red ~~4 plum", "<She> |saw| {red, not a plum}.")).isTrue();
    assertThat(fits("red ~~4 plum", "<She> |saw| {red. A plum}.")).isFalse();
  }

  @Test
  void leavesOutWordsOfAGap() {
    assertThat(fits("red ~2!ripe plum", "<She> |saw| {a red ripe plum}.")).isFalse();
    assertThat(fits("red ~2!ripe plum", "<She> |saw| {a red sour plum}.")).isTrue();
  }

  @Test
  void refusesWordsNextToIt() {
    assertThat(fits("!un red plum !tree", "<She> |saw| {a red plum}.")).isTrue();
    assertThat(fits("!un red plum !tree", "<She> |saw| {a red plum tree}.")).isFalse();
    assertThat(fits("!un red plum !tree", "<She> |saw| {un red plum}.")).isFalse();
    assertThat(fits("plum !3:tree", "<She> |saw| {a plum by a tree}.")).isFalse();
  }

  @Test
  void knowsBordersAndTheStart() {
    assertThat(fits("^ plum", "<She> |saw| {red; plum}.")).isTrue();
    assertThat(fits("%start plum", "<She> |saw| {red; plum}.")).isFalse();
    assertThat(fits("%start plum", "<She> |saw| {plum}.")).isTrue();
    assertThat(fits("plum ^", "<She> |saw| {plum}.")).isTrue();
  }

  @Test
  void knowsTheSpeakersSideAndOthers() {
    assertThat(fits("%own saw", "<Norvia> |said|: {\"We saw it.\"}")).isTrue();
    assertThat(fits("%own saw", "<Norvia> |said| {Norvia saw it}.")).isTrue();
    assertThat(fits("%own saw", "<Norvia> |said| {it saw Belmark}.")).isTrue();
    assertThat(fits("%own saw", "<Norvia> |said| {Belmark saw it}.")).isFalse();
    assertThat(fits("%other saw", "<Norvia> |said| {Belmark saw it}.")).isTrue();
    assertThat(fits("%other saw", "<Norvia> |said| {the rebels saw it}.")).isTrue();
    assertThat(fits("%other saw", "The <army> |said| {the army saw it}.")).isFalse();
    assertThat(fits("%other saw", "<Norvia> |said|: {\"He saw it.\"}")).isTrue();
  }

  @Test
  void knowsNumbersCommasAndQuotationMarks() {
    assertThat(fits("%num plum", "<She> |saw| {48 plum}.")).isTrue();
    assertThat(fits("red %comma plum", "<She> |saw| {red, plum}.")).isTrue();
    assertThat(fits("red !%quoted plum", "<She> |saw| {red \"plum\"}.")).isFalse();
  }

  @Test
  void startsFromTheStarredStep() {
    assertThat(fits("the *to", "<She> |saw| {the to}.")).isTrue();
  }

  @Test
  void wantsAWordToStartFrom() {
    List<String> rule = List.of("THREAT", "0.9", "-", "%own ~3", "-", "none", "-");
    assertThatThrownBy(() -> StanceLexicon.of(CLASSES, List.of(rule)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("names no word");
  }

  @Test
  void inflectsVerbs() {
    assertThat(Inflection.forms("deny+")).containsExactly("deny", "denies", "denied", "denying");
    assertThat(Inflection.forms("urge+")).containsExactly("urge", "urges", "urged", "urging");
    assertThat(Inflection.forms("press+"))
        .containsExactly("press", "presses", "pressed", "pressing");
    assertThat(Inflection.forms("stop++")).containsExactly("stop", "stops", "stopped", "stopping");
    assertThat(Inflection.forms("obey+")).containsExactly("obey", "obeys", "obeyed", "obeying");
    assertThat(Inflection.forms("sworn")).containsExactly("sworn");
  }
}
