// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.EntityType;
import dev.demarche.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The format of gold files, as {@code examples/articles/README.md} describes it. */
class GoldReaderTest {
  private static final String TEXT =
      """
      Oslo denies report

      OSLO (Newswire) - Norway denied on Monday that Ann Roe had been expelled. "She left," Roe's
      lawyer, Bo Roe, said. "Nobody asked her to."

      Norway's neighbours kept quiet, and so did Roe.
      """;

  private static final String NAMES =
      """
      names
      PERSON        Ann Roe: Ann Roe; Roe
      PERSON        Bo Roe
      COUNTRY NO    Norway
        LOCATION    Oslo
      LOCATION      Oslo: OSLO
      IGNORED       Newswire

      quotes

      """;

  @Test
  void everyOccurrenceOfASurfaceIsAMention() {
    assertThat(mentionsOf("Ann Roe")).containsExactly("Ann Roe", "Roe", "Roe");
  }

  @Test
  void theLongestNameWins() {
    assertThat(mentionsOf("Bo Roe")).containsExactly("Bo Roe");
  }

  @Test
  void numbersSayWhichOccurrenceIsMeant() {
    Gold gold =
        read(
            """
            PERSON  Ann Roe: Ann Roe; Roe #1
            PERSON  Bo Roe: Bo Roe; Roe #2
            """);

    assertThat(gold.mentions())
        .extracting(m -> m.entity().name())
        .containsExactly("Ann Roe", "Ann Roe", "Bo Roe", "Bo Roe");
  }

  @Test
  void anEntityMayHaveMentionsOfSeveralTypes() {
    assertThat(read(NAMES).mentions())
        .filteredOn(m -> m.entity().name().equals("Norway"))
        .extracting(Gold.Mention::type)
        .containsExactly(EntityType.LOCATION, EntityType.COUNTRY, EntityType.COUNTRY);
  }

  @Test
  void aColonWithoutNamesLeavesTheEntityToItsOtherMentions() {
    assertThat(read("COUNTRY NO  Kingdom of Norway:\n  COUNTRY  Norway\n").mentions()).hasSize(2);
  }

  @Test
  void ignoredNamesAreNoMentions() {
    Gold gold = read(NAMES);

    assertThat(gold.ignored()).extracting(s -> s.of(TEXT)).containsExactly("Newswire");
    assertThat(gold.entities()).extracting(Gold.Entity::name).doesNotContain("Newswire");
  }

  @Test
  void marksGiveContentCueAndSource() {
    Gold.Quote quote =
        quote(
            """
            DIRECT  {"She left,"} [Roe's lawyer, Bo Roe], <said>. {"Nobody asked her to."}
              by    Bo Roe
            """);

    assertThat(quote.form()).isEqualTo(Gold.Form.DIRECT);
    assertThat(quote.content())
        .extracting(s -> s.of(TEXT))
        .containsExactly("\"She left,\"", "\"Nobody asked her to.\"");
    assertThat(surface(quote.cue())).isEqualTo("said");
    assertThat(surface(quote.source())).isEqualTo("Roe's\nlawyer, Bo Roe");
  }

  @Test
  void dotsLeaveWordsOut() {
    Gold.Quote quote =
        quote(
            """
            INDIRECT  [Norway] <denied> ... {Ann ... expelled}
              by      Norway
            """);

    assertThat(quote.content())
        .extracting(s -> s.of(TEXT))
        .containsExactly("Ann Roe had been expelled");
  }

  @Test
  void theShortestStretchThatFitsIsMeant() {
    Gold.Quote quote = quote("INDIRECT  [Norway] ... {so did}\n  by  Norway\n");

    assertThat(surface(quote.source())).isEqualTo("Norway");
    assertThat(quote.source()).isEqualTo(spanOf("Norway's neighbours", "Norway"));
  }

  @Test
  void theStanceHasLabelsTargetAndOthersThatPass() {
    Gold.Stance stance =
        quote(
                """
                INDIRECT  [Norway] <denied> on Monday that {Ann Roe had been expelled}
                  by      Norway
                  stance  DENIAL + THREAT -> the press (or NONE, DEMAND)
                """)
            .stance();

    assertThat(stance)
        .isEqualTo(
            new Gold.Stance(List.of("DENIAL", "THREAT"), "the press", List.of("NONE", "DEMAND")));
  }

  @Test
  void withoutAStanceNothingIsDone() {
    assertThat(quote("INDIRECT  {report}\n  by  (report)\n").stance()).isEqualTo(Gold.Stance.NONE);
  }

  @Test
  void aSpeakerInBracketsHasNoName() {
    Gold.Speaker speaker =
        quote("INDIRECT optional other  {report}\n  by  (a paper)\n  also  the press; Newswire\n")
            .speaker();

    assertThat(speaker)
        .isEqualTo(new Gold.Speaker(null, "a paper", List.of("the press", "Newswire")));
  }

  @Test
  void optionalAndOtherStandBehindTheForm() {
    Gold.Quote quote = quote("INDIRECT optional other  {report}\n  by  (a paper)\n");

    assertThat(quote.optional()).isTrue();
    assertThat(quote.belief()).isTrue();
  }

  @Test
  void aCodeTellsTwoEntitiesOfOneNameApart() {
    Gold gold =
        read(
            """
            AGENCY NO  Ministry: Norway
            AGENCY SE  Ministry: OSLO
            quotes
            INDIRECT  {report}
              by      Ministry (SE)
            """);

    assertThat(gold.quotes().get(0).speaker().entity())
        .isEqualTo(new Gold.Entity(EntityType.AGENCY, "SE", "Ministry"));
  }

  @Test
  void errorsSayWhereAndWhat() {
    assertFails("PERSON  Cy Poe\n", "line 1: \"Cy Poe\" does not occur");
    assertFails("PERSON  Ann: Roe #9\n", "line 1: \"Roe\" occurs 4 times, there is no #9");
    assertFails("PERSON  Ann: Roe #1\n", "line 1: \"Roe\" has an occurrence that nobody claims");
    assertFails("PERSON  Ann: Roe\nPERSON  Bo: Roe\n", "line 2: \"Roe\" stands in line 1 too");
    assertFails("PERSON  Ann Roe\nPERSON  Ann Roe\n", "line 2: Ann Roe stands here twice");
    assertFails("VESSEL  Roe\n", "line 1: VESSEL is no type of entity");
    assertFails("PERSON Roe\n", "line 1: is no name");
    assertFails("COUNTRY NO  Norway: Norway;\n", "line 1: has an empty name");
    assertFails("quotes\nSHOUTED  {report}\n", "line 2: is no quote");
    assertFails("quotes\nINDIRECT  {report}\n", "line 2: has no speaker");
    assertFails("quotes\nINDIRECT  {rep}\n  by  (x)\n", "line 2: stands before the quote above");
    assertFails("quotes\nINDIRECT  {report\n  by  (x)\n", "line 2: marks do not pair");
    assertFails("quotes\nINDIRECT  {repor>t\n  by  (x)\n", "line 2: marks do not pair");
    assertFails("quotes\nINDIRECT  <report>\n  by  (x)\n", "line 2: no {content}");
    assertFails(
        "quotes\nINDIRECT  <Oslo> <denies> {report}\n  by  (x)\n", "line 2: more than one <cue>");
    assertFails("quotes\nINDIRECT  {report}\n  by  Cy\n", "line 2: 0 entities are called Cy");
    assertFails(
        "COUNTRY SE  Sweden:\nquotes\nINDIRECT  {report}\n  by  Sweden\n", "is named nowhere");
    assertFails(
        "quotes\nINDIRECT  {report}\n  by  (x)\n  stance  PRAISE\n", "line 2: has a label that is");
    assertFails(
        "quotes\nINDIRECT  {report}\n  by  (x)\n  stance  denial\n",
        "line 2: has a stance that is");
  }

  @Test
  void quotesStandInTheOrderOfTheText() {
    assertFails(
        """
        quotes
        INDIRECT  {so did}
          by      (x)
        INDIRECT  {report}
          by      (x)
        """,
        "line 4: stands before the quote above it");
  }

  private static void assertFails(String gold, String message) {
    assertThatThrownBy(() -> read(gold))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static Gold read(String gold) {
    return GoldReader.read("test", TEXT, gold);
  }

  private static Gold.Quote quote(String lines) {
    return read(NAMES + lines).quotes().get(0);
  }

  private static List<String> mentionsOf(String entity) {
    return read(NAMES).mentions().stream()
        .filter(m -> m.entity().name().equals(entity))
        .map(m -> m.span().of(TEXT))
        .toList();
  }

  private static String surface(Span span) {
    return span.of(TEXT);
  }

  private static Span spanOf(String context, String words) {
    int start = TEXT.indexOf(context);
    return new Span(start, start + words.length());
  }
}
