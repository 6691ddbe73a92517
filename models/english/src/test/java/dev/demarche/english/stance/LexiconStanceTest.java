// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import static dev.demarche.Stance.Label.DEMAND;
import static dev.demarche.Stance.Label.DENIAL;
import static dev.demarche.Stance.Label.NONE;
import static dev.demarche.Stance.Label.THREAT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Entity;
import dev.demarche.Span;
import dev.demarche.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconStanceTest {

  private static final LexiconStance STANCE = new LexiconStance();

  private static Stance classify(String marked) {
    Example example = Example.of(marked);
    return STANCE
        .classify(example.entities(), List.of(example.attribution()), List.of(example.speaker()))
        .get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The <ministry> |denied| {a visa to the Norvian cellist}.",
        "The <colonel> would |neither confirm nor deny| {that a drone had been lost}.",
        "<She> did not |deny| {that she had met the banker}.",
        "The <junta> |rejected| {an offer of talks from the islanders}.",
        "The <museum> |said| {the frog is a threatened species}.",
        "The <refinery> |said| {demand for gas would rise in winter}.",
        "The <coach> |said|: {\"We must win on Sunday.\"}",
        "The <forecaster> |warned| {that the storm could flood the port}.",
        "The <mayor> |said| {no one was hurt in the fire}.",
        "The <analyst> |said| {taxes should be lower}.",
        "A <spokeswoman> |declined| {to comment on the report}.",
        "The <farmer> |said| {he has to sell his herd}.",
        "The <nurse> |asked| {for a glass of water}.",
        "The <minister> |said| {she never expected so warm a welcome}.",
      })
  void tellsWhatOnlyLooksLikeAnAct(String marked) {
    assertThat(classify(marked).label()).isEqualTo(NONE);
  }

  @Test
  void tellsTwoActsInOneStatement() {
    Stance stance =
        classify("The <envoy> |said|: {\"Norvia must withdraw or face the consequences.\"}");
    assertThat(stance.labels()).containsExactlyInAnyOrder(DEMAND, THREAT);
  }

  @Test
  void showsTheWordsThatDecided() {
    Example example = Example.of("The <minister> |said| {there was no truth in the story}.");
    Stance stance =
        STANCE
            .classify(
                example.entities(), List.of(example.attribution()), List.of(example.speaker()))
            .get(0);
    assertThat(stance.label()).isEqualTo(DENIAL);
    assertThat(stance.evidence())
        .extracting((Span span) -> span.of(example.entities().text()))
        .contains("no truth");
  }

  @Test
  void namesWhomADemandAddresses() {
    assertThat(classify("<Norvia> |urged| {Belmark to free the pilots}.").target())
        .extracting(Entity::name)
        .isEqualTo("Belmark");
    assertThat(classify("<Norvia> |said| {Belmark must free the pilots}.").target())
        .extracting(Entity::name)
        .isEqualTo("Belmark");
  }

  @Test
  void doesNotTakeTheSpeakersOwnPlansForDemands() {
    assertThat(classify("<Norvia> |said| {Norvia must grow its own wheat}.").label())
        .isEqualTo(NONE);
  }

  @Test
  void namesWhoMadeADeniedClaim() {
    assertThat(
            classify("Belmark accused it of piracy. <Norvia> |denied| {the accusation}.").target())
        .extracting(Entity::name)
        .isEqualTo("Belmark");
  }

  @Test
  void explainsWhatARuleWasHeldOffBy() {
    Example example = Example.of("<Norvia> |denied| {two observers entry}.");
    List<Reason> reasons =
        STANCE
            .explain(example.entities(), List.of(example.attribution()), List.of(example.speaker()))
            .get(0);
    assertThat(reasons)
        .extracting(Reason::verdict)
        .containsExactlyInAnyOrder(Reason.Verdict.HELD_OFF, Reason.Verdict.AGAINST);
    assertThat(reasons).allSatisfy(reason -> assertThat(reason.words()).isNotEmpty());
  }

  @Test
  void readsAStatementOfAMillionWords() {
    String marked = "<He> |said|: {\"" + "we must not deny if they never ban ".repeat(125_000);
    assertThat(classify(marked + "\"}").labels()).doesNotContain(NONE);
  }

  @Test
  void hasNothingToSayOnNoStatements() {
    assertThat(STANCE.classify(Example.entities("Rain fell."), List.of(), List.of())).isEmpty();
  }
}
