// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.speed;

import dev.demarche.benchmarks.peers.Peer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Cuts 1 MB of prose. Each peer runs in JVMs of its own, so the call below has one target. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PeerBenchmark {

  /** The number of characters. */
  static final int LENGTH = 1_000_000;

  /** The name of a peer; the runner sets all that there are. */
  @Param("bare scan")
  public String peer = "";

  /** How the string is kept. */
  @Param({"LATIN1", "UTF16"})
  public BenchmarkText.Coding coding = BenchmarkText.Coding.LATIN1;

  private Peer measured = Peer.named("bare scan");
  private String text = "";

  /** For JMH. */
  public PeerBenchmark() {}

  /** Reads the text and loads models. */
  @Setup
  public void prepare() {
    text = BenchmarkText.of(LENGTH, coding);
    measured = Peer.named(peer);
    measured.read("Once.");
  }

  /** Cuts the text; JMH takes the number of pieces, so that nothing is optimized away. */
  @Benchmark
  public int read() {
    return measured.read(text);
  }
}
