// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.benchmarks.peers.Peer;
import dev.demarche.benchmarks.speed.BenchmarkText.Coding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of speed, without waiting for JMH. */
class SpeedTest {

  @ParameterizedTest
  @EnumSource
  void everyPartHasItsPlaceInTheDocument(Speed.Part part) throws IOException {
    assertThat(Files.readString(Path.of("../docs/benchmarks.md")))
        .contains("<!-- begin " + part + " -->\n")
        .contains("<!-- end " + part + " -->\n");
  }

  @ParameterizedTest
  @EnumSource
  void whatWeCompareWithIsThere(Peer.Unit unit) {
    assertThat(Peer.named(PeerRuns.ours(unit)).unit()).isEqualTo(unit);
  }

  @Test
  void peersStandByCodingAndSpeedWithRatiosToOurs() {
    PeerRuns runs =
        new PeerRuns(
            List.of(
                run("bare scan", Coding.UTF16, 2_000_000, 0),
                run("bare scan", Coding.LATIN1, 4_000_000, 0),
                run(PeerRuns.ours(Peer.Unit.TOKENS), Coding.LATIN1, 8_000_000, 12),
                run("CoreNLP PTBTokenizer", Coding.LATIN1, 400_000_000, 100_000_000)));
    assertThat(SpeedTables.peers(runs, "token").lines().skip(2))
        .containsExactly(
            "| bare scan | Latin-1 | 250 | 125 to 500 | 50.0 | 0 | 0.50 |",
            "| Demarche EnglishTokenizer, buffer | Latin-1 | 125 | 62.5 to 250 | 25.0 | 0 | 1.00 |",
            "| CoreNLP PTBTokenizer | Latin-1 | 2.50 | 1.25 to 5.00 | 0.50 | 500 | 50.0 |",
            "| bare scan | UTF-16 | 500 | 250 to 1,000 | 100 | 0 | – |");
  }

  @Test
  void aBarWithoutItsPeerIsNotReached() {
    PeerRuns runs =
        new PeerRuns(
            List.of(
                run("bare scan", Coding.LATIN1, 4_000_000, 0),
                run(PeerRuns.ours(Peer.Unit.TOKENS), Coding.LATIN1, 8_000_000, 12),
                run(PeerRuns.ours(Peer.Unit.TOKENS), Coding.UTF16, 8_000_000, 200_000)));
    assertThat(SpeedTables.bars(runs).lines().skip(2))
        .containsExactly(
            "| times CoreNLP PTBTokenizer's characters a second | Latin-1 | at least 30.0 | – | **no** |",
            "| times CoreNLP PTBTokenizer's characters a second | UTF-16 | at least 30.0 | – | **no** |",
            "| times OpenNLP SimpleTokenizer's characters a second | Latin-1 | at least 1.20 | – | **no** |",
            "| times OpenNLP SimpleTokenizer's characters a second | UTF-16 | at least 1.20 | – | **no** |",
            "| times bare scan's characters a second | Latin-1 | at least 0.50 | 0.50 | yes |",
            "| times bare scan's characters a second | UTF-16 | at least 0.50 | – | **no** |",
            "| bytes a token | Latin-1 | 0 | 0 | yes |",
            "| bytes a token | UTF-16 | 0 | 1.00 | **no** |");
  }

  @Test
  void numbersHaveThreeDigitsThatCount() {
    assertThat(Stream.of(0.0001, 0.0123, 0.123, 1.234, 12.34, 1234.5, Double.NaN))
        .extracting(Numbers::format)
        .containsExactly("0", "0.012", "0.12", "1.23", "12.3", "1,235", "–");
  }

  private static PeerRun run(String peer, Coding coding, double nanoseconds, double bytes) {
    Timing timing = new Timing(nanoseconds, nanoseconds / 2, nanoseconds * 2, bytes);
    return new PeerRun(peer, Peer.Unit.TOKENS, coding, 200_000, timing);
  }
}
