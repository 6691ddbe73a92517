// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link Document#toString()}. */
class DocumentTextTest {

  @Test
  void showsHeadlineQuotesAndEntities() {
    assertThat(Sample.document())
        .hasToString(
            """
            Norland demands return of its buoys

            3 quotes: 1 denial, 1 demand

              1  Foreign Ministry (NO), agency, said:                                 DEMAND
                 Ostia must return the buoys by Friday
                 why: “must”; target: Ostia (EE)

              2  Piet Marr, person, said:                                             DENIAL
                 “We have taken nothing,” … “The buoys were ours,”
                 why: “nothing”; target: Norland (NO)

              3  Fishermen, said:
                 the sea was empty

            People         Piet Marr ×2
            Agencies       Foreign Ministry (NO) ×1
            Countries      Ostia (EE) ×2, Norland (NO) ×1
            Places         Vesthavn ×1
            """);
  }

  @Test
  void saysWhenThereIsNothing() {
    assertThat(new Draft("").document()).hasToString("(no words)\n\nno quotes\n");
    assertThat(new Draft(" \n ").document()).hasToString("(no words)\n\nno quotes\n");
  }

  @Test
  void saysThatSomebodySpeaksWhereNobodyIsNamed() {
    Document document =
        new Draft("“It rains.”").quote(null, "", "“It rains.”", Stance.NONE).document();
    assertThat(document.toString()).contains("  1  somebody:\n     “It rains.”\n");
  }

  @Test
  void saysForWhomAnUnnamedPersonSpeaks() {
    Draft draft = new Draft("“It rains,” a NATO spokesman said.");
    Entity nato =
        draft.entity(EntityType.AGENCY, "NATO", null, "NATO").document().entities().get(0);
    Document document =
        draft.quote(new Speaker("a NATO spokesman", nato), "said", "“It rains,”").document();
    assertThat(document.toString()).contains("  1  a NATO spokesman (for NATO, agency), said:\n");
  }

  @Test
  void namesEveryActOfAStance() {
    List<Stance.Label> both = List.of(Stance.Label.DEMAND, Stance.Label.THREAT);
    Stance stance = new Stance(Stance.Label.DEMAND, both, 0.5, List.of(), null);
    Document document = new Draft("Go!").quote(null, "", "Go!", stance).document();
    assertThat(document.toString())
        .contains("1 quote: 1 demand, 1 threat\n")
        .contains(
            "  1  somebody:                                                    DEMAND, THREAT\n");
  }

  @Test
  void wrapsAtEightyColumns() {
    String words = "word ".repeat(100).strip();
    Document document = new Draft(words).quote(null, "", words, Stance.NONE).document();
    assertThat(document.toString().lines()).allMatch(line -> line.length() <= 80);
    assertThat(document.toString()).contains("\n     word word");
  }

  @Test
  void givesAWordThatIsTooLongALineOfItsOwn() {
    String word = "x".repeat(90);
    Document document =
        new Draft("a " + word + " b").quote(null, "", "a " + word + " b", Stance.NONE).document();
    assertThat(document.toString()).contains("     a\n     " + word + "\n     b\n");
  }

  @Test
  void cutsWhatIsLongerThanAnybodyReads() {
    String words = "word ".repeat(100_000).strip();
    Document document = new Draft(words).quote(null, "", words, Stance.NONE).document();
    assertThat(document.toString()).hasSizeLessThan(2500).contains("…");
  }

  @Test
  void letsNoTextSteerTheTerminal() {
    String text = "\u001B[31mred\u0007 \u202Ebackwards \ud800lone \u0000nul";
    Document document = new Draft(text).quote(text, "", text, Stance.NONE).document();
    assertThat(document.toString())
        .contains("�[31mred� �backwards �lone �nul")
        .doesNotContain("\u001B", "\u0007", "\u202E", "\ud800", "\u0000");
  }

  @Test
  void keepsEmojiWhole() {
    String text = "go 👩‍🚀 now";
    assertThat(new Draft(text).quote(null, "", text, Stance.NONE).document().toString())
        .contains("     go 👩‍🚀 now\n");
  }
}
