// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Document;
import dev.demarche.Quote;
import dev.demarche.Stance;
import org.junit.jupiter.api.Test;

/** What becomes of what the network finds. */
class QuotesTest {

  @Test
  void aQuoteHasContentCueSourceAndSpeaker() {
    Document document =
        new ScriptedNetwork("Jonas Adler said the talks had failed.")
            .name("PERSON", "Jonas Adler")
            .cue("speech", "said")
            .source("Jonas Adler")
            .content("the talks had failed")
            .read();
    Quote quote = document.quotes().get(0);
    assertThat(quote.text()).isEqualTo("the talks had failed");
    assertThat(quote.form()).isEqualTo(Quote.Form.INDIRECT);
    assertThat(quote.kind()).isEqualTo(Quote.Kind.SPEECH);
    assertThat(quote.speaker()).hasToString("Jonas Adler");
    assertThat(quote.score()).isGreaterThan(0.9);
  }

  @Test
  void contentInsideAQuotationGrowsToItsMarks() {
    Document document =
        new ScriptedNetwork("\"We will not sign this paper,\" she said.")
            .cue("speech", "said")
            .source("she")
            .content("We will not sign this")
            .read();
    Quote quote = document.quotes().get(0);
    assertThat(quote.text()).isEqualTo("\"We will not sign this paper,\"");
    assertThat(quote.form()).isEqualTo(Quote.Form.DIRECT);
  }

  @Test
  void aWordOfAQuotationIsNoReasonToTakeItWhole() {
    Document document =
        new ScriptedNetwork("She said the \"new order of things at the port\" was over.")
            .cue("speech", "said")
            .content("the \"new")
            .read();
    assertThat(document.quotes().get(0).text()).isEqualTo("the \"new");
  }

  @Test
  void aQuotationWithTheCueInItStaysApart() {
    Document document =
        new ScriptedNetwork("“The minister said we would all be home by May,” Mara Quist wrote.")
            .cue("speech", "said")
            .source("The minister")
            .content("we would all be home by May")
            .read();
    assertThat(document.quotes().get(0).text()).isEqualTo("we would all be home by May");
  }

  @Test
  void contentStaysOnItsSideOfTheHeadline() {
    Document document =
        new ScriptedNetwork("Port to reopen, says mayor\n\nThe mayor spoke on Monday.")
            .cue("speech", "says")
            .content("Port to reopen, says mayor\n\nThe")
            .read();
    assertThat(document.quotes().get(0).text()).isEqualTo("Port to reopen, says mayor");
  }

  @Test
  void contentBeginsBehindTheDateline() {
    Document document =
        new ScriptedNetwork("HARLOW BAY (Meridian News) - The port will reopen, the mayor said.")
            .cue("speech", "said")
            .source("the mayor")
            .content("HARLOW BAY (Meridian News) - The port will reopen")
            .read();
    assertThat(document.quotes().get(0).text()).isEqualTo("The port will reopen");
  }

  @Test
  void aQuotationWithoutCueGoesOnTheQuoteBeforeIt() {
    Document document =
        new ScriptedNetwork(
                "“We are tired of waiting,” said Mara Quist. “Nobody here will wait any longer.”")
            .cue("speech", "said")
            .source("Mara Quist")
            .content("“We are tired of waiting,”")
            .read();
    assertThat(document.quotes()).hasSize(1);
    assertThat(document.quotes().get(0).content()).hasSize(2);
  }

  @Test
  void aQuotationThatOpensAParagraphHasTheSameSpeaker() {
    Document document =
        new ScriptedNetwork(
                "“We are tired of waiting,” said Mara Quist.\n\n“Nobody here will wait any longer.”")
            .name("PERSON", "Mara Quist")
            .cue("speech", "said")
            .source("Mara Quist")
            .content("“We are tired of waiting,”")
            .read();
    assertThat(document.quotes()).hasSize(2);
    assertThat(document.quotes().get(1).speaker()).hasToString("Mara Quist");
    assertThat(document.quotes().get(1).cue()).isEmpty();
  }

  @Test
  void aCueWithoutContentIsNoQuote() {
    Document document =
        new ScriptedNetwork("Mara Quist said nothing.").cue("speech", "said").read();
    assertThat(document.quotes()).isEmpty();
  }

  @Test
  void whatIsWhollyQuotedIsSpeechWhateverTheCue() {
    Document document =
        new ScriptedNetwork("She thinks it is over. She thought, \"It is over for all of us.\"")
            .cue("other", "thinks")
            .content("it is over")
            .cue("other", "thought")
            .content("\"It is over for all of us.\"")
            .read();
    assertThat(document.quotes())
        .extracting(Quote::kind)
        .containsExactly(Quote.Kind.OTHER, Quote.Kind.SPEECH);
  }

  @Test
  void theRulesOfStanceGoBeforeTheNetwork() {
    Document document =
        new ScriptedNetwork("Mara Quist denied that she took the money.")
            .cue("speech", "denied")
            .source("Mara Quist")
            .content("she took the money")
            .stance(Stance.Label.THREAT)
            .read();
    assertThat(document.quotes().get(0).stance().label()).isEqualTo(Stance.Label.DENIAL);
  }

  @Test
  void theNetworkTellsAStanceThatRulesDoNotSee() {
    ScriptedNetwork network =
        new ScriptedNetwork("Mara Quist said the lights would go out.")
            .cue("speech", "said")
            .source("Mara Quist")
            .content("the lights would go out");
    assertThat(network.read().quotes().get(0).stance().label()).isEqualTo(Stance.Label.NONE);
    Stance stance = network.stance(Stance.Label.THREAT).read().quotes().get(0).stance();
    assertThat(stance.label()).isEqualTo(Stance.Label.THREAT);
    assertThat(stance.evidence()).hasSize(1);
  }

  @Test
  void aStanceWithoutThresholdIsLeftToTheRules() {
    Document document =
        new ScriptedNetwork("Mara Quist said the lights would go out.")
            .cue("speech", "said")
            .content("the lights would go out")
            .stance(Stance.Label.DEMAND)
            .read();
    assertThat(document.quotes().get(0).stance().label()).isEqualTo(Stance.Label.NONE);
  }
}
