// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.speed;

import dev.demarche.benchmarks.peers.Peer;
import org.jspecify.annotations.Nullable;

/** A figure that our tokenizer, with a buffer that is used again, shall reach. */
enum SpeedBar {
  /** Exact, and slow. */
  PTB_TOKENIZER("CoreNLP PTBTokenizer", 30),
  /** Fast, and wrong. */
  SIMPLE_TOKENIZER("OpenNLP SimpleTokenizer", 1.2),
  /** The limit. */
  BARE_SCAN("bare scan", 0.5),
  /** No garbage. */
  BYTES(null, 0);

  private final @Nullable String peer;
  private final double asked;

  SpeedBar(@Nullable String peer, double asked) {
    this.peer = peer;
    this.asked = asked;
  }

  /** As the table calls it. */
  String title() {
    return peer == null ? "bytes a token" : "times " + peer + "'s characters a second";
  }

  /** What is asked for. */
  String asked() {
    return peer == null ? "0" : "at least " + Numbers.format(asked);
  }

  /** The figure; NaN where a run is absent. */
  double measured(PeerRuns runs, BenchmarkText.Coding coding) {
    String ours = PeerRuns.ours(Peer.Unit.TOKENS);
    return peer == null
        ? runs.find(ours, coding).map(PeerRun::bytesAPiece).orElse(Double.NaN)
        : runs.ratio(ours, peer, coding);
  }

  /** Whether that is enough. */
  boolean isReached(double measured) {
    return peer == null ? measured < Numbers.NO_BYTES : measured >= asked;
  }
}
