// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.speed;

import com.google.common.collect.ImmutableList;
import dev.demarche.benchmarks.peers.Peer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;

/** The runs of all peers of one unit. */
record PeerRuns(List<PeerRun> list) {

  /** The peer that is ours; of several the one that the others are compared with. */
  static String ours(Peer.Unit unit) {
    return switch (unit) {
      case TOKENS -> "Demarche EnglishTokenizer, buffer";
      case SENTENCES -> "Demarche EnglishTokenizer + EnglishSentenceSplitter";
    };
  }

  /** Of JMH's results. */
  static PeerRuns of(Collection<RunResult> runs) {
    return new PeerRuns(runs.stream().map(PeerRun::of).collect(ImmutableList.toImmutableList()));
  }

  /** By coding, the fastest first. */
  List<PeerRun> sorted() {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(PeerRun::coding)
            .thenComparing(PeerRun::speed, Comparator.reverseOrder()),
        list);
  }

  /** How many times faster one peer is than another; NaN where one is absent. */
  double ratio(String peer, String other, BenchmarkText.Coding coding) {
    return speed(peer, coding) / speed(other, coding);
  }

  /** The run of a peer, if there is one. */
  Optional<PeerRun> find(String peer, BenchmarkText.Coding coding) {
    return list.stream()
        .filter(run -> run.peer().equals(peer) && run.coding() == coding)
        .findFirst();
  }

  private double speed(String peer, BenchmarkText.Coding coding) {
    return find(peer, coding).map(PeerRun::speed).orElse(Double.NaN);
  }
}
