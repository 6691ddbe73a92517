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

/** Cuts texts of different lengths, and texts that nobody writes: does time grow linearly? */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ScalingBenchmark {

  /** The name of a peer. */
  @Param("bare scan")
  public String peer = "";

  /** What the text consists of: {@code prose}, or a string that is repeated. */
  @Param("prose")
  public String input = "";

  /** The number of characters. */
  @Param("1000")
  public int length;

  private Peer measured = Peer.named("bare scan");
  private String text = "";

  /** For JMH. */
  public ScalingBenchmark() {}

  /** Makes the text. */
  @Setup
  public void prepare() {
    text =
        input.equals("prose")
            ? BenchmarkText.of(length, BenchmarkText.Coding.UTF16)
            : input.repeat(length / input.length());
    measured = Peer.named(peer);
    measured.read("Once.");
  }

  /** Cuts the text; the number of pieces. */
  @Benchmark
  public int read() {
    return measured.read(text);
  }
}
