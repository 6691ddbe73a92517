// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.benchmarks.peers.Peer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the benchmarks time of CoreNLP gives the right pieces. */
class CoreNlpPeersTest {

  private static final String TEXT =
      "Mr. Orel didn't reply to 3,000 letters. \"We met,\" she said.";

  @Test
  void tokensOfASimpleSentence() {
    assertThat(pieces("CoreNLP PTBTokenizer"))
        .containsExactly(
            "Mr.", "Orel", "did", "n't", "reply", "to", "3,000", "letters", ".", "\"", "We", "met",
            ",", "\"", "she", "said", ".");
  }

  @Test
  void sentencesOfASimpleText() {
    assertThat(pieces("CoreNLP PTBTokenizer + WordToSentenceProcessor"))
        .containsExactly("Mr. Orel didn't reply to 3,000 letters.", "\"We met,\" she said.");
  }

  @Test
  void tokensAreThoseOfOurAdapter() {
    Peer peer = Peer.named("CoreNLP PTBTokenizer");
    assertThat(pieces(peer.name()))
        .isEqualTo(
            new CoreNlpTokenizer().tokenize(TEXT).asList().stream().map(t -> t.text()).toList());
  }

  private static List<String> pieces(String name) {
    Peer peer = Peer.named(name);
    return IntStream.range(0, peer.read(TEXT))
        .mapToObj(i -> TEXT.substring(peer.start(i), peer.end(i)))
        .toList();
  }
}
