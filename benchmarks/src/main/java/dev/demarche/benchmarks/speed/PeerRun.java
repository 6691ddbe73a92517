// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.speed;

import dev.demarche.benchmarks.peers.Peer;
import org.openjdk.jmh.results.RunResult;

/**
 * A run of {@link PeerBenchmark}.
 *
 * @param peer the peer's name
 * @param unit what it cuts texts into
 * @param coding how the string was kept
 * @param pieces into how many it cut the text
 * @param timing what that took
 */
record PeerRun(
    String peer, Peer.Unit unit, BenchmarkText.Coding coding, double pieces, Timing timing) {

  /** Of JMH's result; the peer cuts the text once more, to count. */
  static PeerRun of(RunResult run) {
    BenchmarkText.Coding coding = BenchmarkText.Coding.valueOf(run.getParams().getParam("coding"));
    Peer peer = Peer.named(run.getParams().getParam("peer"));
    int pieces = peer.read(BenchmarkText.of(PeerBenchmark.LENGTH, coding));
    return new PeerRun(peer.name(), peer.unit(), coding, pieces, Timing.of(run));
  }

  /** Million characters a second. */
  double speed() {
    return charactersASecond(timing.median());
  }

  /** Million characters a second, if the text takes so many nanoseconds. */
  double charactersASecond(double nanoseconds) {
    return 1e3 * PeerBenchmark.LENGTH / nanoseconds;
  }

  /** Million pieces a second. */
  double piecesASecond() {
    return 1e3 * pieces / timing.median();
  }

  /** Bytes allocated for a piece. */
  double bytesAPiece() {
    return timing.bytes() / pieces;
  }
}
