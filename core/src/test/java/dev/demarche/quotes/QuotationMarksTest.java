// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {

  private static List<String> found(String paragraph) {
    return QuotationMarks.inParagraph(paragraph, new Span(0, paragraph.length())).stream()
        .map(quotation -> quotation.span().of(paragraph))
        .toList();
  }

  @Test
  void pairsStraightMarks() {
    assertThat(found("\"We will not go,\" he said. \"Not today.\""))
        .containsExactly("\"We will not go,\"", "\"Not today.\"");
  }

  @Test
  void pairsCurlyMarks() {
    assertThat(found("He called it “a mistake” and “a shame”."))
        .containsExactly("“a mistake”", "“a shame”");
  }

  @Test
  void pairsDoubledMarks() {
    assertThat(found("``We agree,'' she said.")).containsExactly("``We agree,''");
    assertThat(found("''We agree,'' she said.")).containsExactly("''We agree,''");
  }

  @Test
  void pairsAngleMarks() {
    assertThat(found("«Never,» he said.")).containsExactly("«Never,»");
  }

  @Test
  void pairsSingleMarksOutsideDoubleOnes() {
    assertThat(found("He called it ‘a mistake’ again.")).containsExactly("‘a mistake’");
    assertThat(found("'We won't go,' he said.")).containsExactly("'We won't go,'");
  }

  @Test
  void leavesInnerMarksToTheOuterQuotation() {
    assertThat(found("“He told me ‘go’ twice,” she said."))
        .containsExactly("“He told me ‘go’ twice,”");
  }

  @Test
  void takesNoApostropheForAMark() {
    assertThat(found("The ministers' talks didn't end in the '90s or 'til dawn.")).isEmpty();
  }

  @Test
  void runsToTheEndOfTheParagraphWithoutAClosingMark() {
    String paragraph = "“We begin here";
    List<Quotation> quotations =
        QuotationMarks.inParagraph(paragraph, new Span(0, paragraph.length()));
    assertThat(quotations).containsExactly(new Quotation(new Span(0, 14), false));
  }

  @Test
  void passesOverInchesAndStrayMarks() {
    assertThat(found("He is 6'2\" tall.")).isEmpty();
    assertThat(found("It was over.\" Then \"it began,\" she said."))
        .containsExactly("\"it began,\"");
  }
}
