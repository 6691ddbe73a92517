// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Document;
import dev.demarche.Quote;
import dev.demarche.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words are the content of a cue. */
class ContentTest {

  @Test
  void contentLiesInTheParagraphOfItsCue() {
    Document document =
        new ScriptedNetwork(
                "“We are tired of waiting,” said Mara Quist.\n\nNobody came to the port on Friday.")
            .cue("speech", "said")
            .source("Mara Quist")
            .content("“We are tired of waiting,”")
            .content("Nobody came to the port")
            .read();
    assertThat(document.quotes()).hasSize(1);
    assertThat(contents(document, 0)).containsExactly("“We are tired of waiting,”");
  }

  @Test
  void aQuotationInTheNextParagraphIsAQuoteOfItsOwn() {
    Document document =
        new ScriptedNetwork(
                "“We are tired of waiting,” said Mara Quist.\n\n“Nobody here will wait any longer.”")
            .name("PERSON", "Mara Quist")
            .cue("speech", "said")
            .source("Mara Quist")
            .content("“We are tired of waiting,”")
            .content("“Nobody here will wait any longer.”")
            .read();
    assertThat(document.quotes()).hasSize(2);
    assertThat(document.quotes().get(1).cue()).isEmpty();
    assertThat(document.quotes().get(1).speaker()).hasToString("Mara Quist");
  }

  @Test
  void behindAColonTheContentIsTheNextParagraph() {
    Document document =
        new ScriptedNetwork(
                "On Friday the mayor said:\n\n“The port will open again in the spring.”")
            .cue("speech", "said")
            .content("“The port will open again in the spring.”")
            .read();
    assertThat(contents(document, 0)).containsExactly("“The port will open again in the spring.”");
    assertThat(document.quotes().get(0).cue()).hasSize(1);
  }

  @Test
  void wordsThatTheNetworkLeftOutInsideAClauseBelongToIt() {
    Document document =
        new ScriptedNetwork("The mayor said the port would open again in the spring.")
            .cue("speech", "said")
            .content("the port")
            .content("again in the spring")
            .read();
    assertThat(contents(document, 0)).containsExactly("the port would open again in the spring");
  }

  @Test
  void theSourceAndTheCueAreNoHoles() {
    Document document =
        new ScriptedNetwork("The port, the mayor said, would open again in the spring.")
            .cue("speech", "said")
            .source("the mayor")
            .content("The port")
            .content("would open again in the spring")
            .read();
    assertThat(contents(document, 0)).containsExactly("The port", "would open again in the spring");
  }

  @Test
  void whatTwoCuesClaimBelongsToTheNearer() {
    Document document =
        new ScriptedNetwork("“We will wait,” she said, adding later, “Nobody will leave the port.”")
            .cue("speech", "said")
            .source("she")
            .content("“We will wait,”")
            .content("“Nobody will leave the port.”")
            .cue("speech", "adding")
            .content("“Nobody will leave the port.”")
            .read();
    assertThat(contents(document, 0)).containsExactly("“We will wait,”");
    assertThat(contents(document, 1)).containsExactly("“Nobody will leave the port.”");
  }

  @Test
  void aCueKeepsItsOnlyContent() {
    Document document =
        new ScriptedNetwork("She said, adding later, “Nobody will leave the port.”")
            .cue("speech", "said")
            .content("“Nobody will leave the port.”")
            .cue("speech", "adding")
            .content("“Nobody will leave the port.”")
            .read();
    assertThat(document.quotes()).hasSize(2);
  }

  private static List<String> contents(Document document, int quote) {
    Quote found = document.quotes().get(quote);
    return found.content().stream().map((Span span) -> span.of(document.text())).toList();
  }
}
