// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.speed;

import com.google.common.collect.ImmutableList;
import dev.demarche.benchmarks.peers.Peer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs benchmarks with JMH. One that fails is missing in the result, and the others go on.
 *
 * @param raw the folder for JMH's own output
 * @param shared the folder with the texts
 * @param quick whether to measure for a short time only
 */
record Suite(Path raw, Path shared, boolean quick) {

  /** Every peer on the same text. */
  Collection<RunResult> peers(Peer.Unit unit) throws IOException, RunnerException {
    String[] names =
        Peer.all().stream()
            .filter(peer -> peer.unit() == unit)
            .map(Peer::name)
            .toArray(String[]::new);
    return run(
        unit == Peer.Unit.TOKENS ? "tokenizers" : "sentences",
        PeerBenchmark.class,
        options -> effort(options, 2, 1000, 5).param("peer", names));
  }

  /** Ours on prose and on texts that nobody writes, from short to long. */
  Collection<RunResult> scaling() throws IOException, RunnerException {
    return ImmutableList.<RunResult>builder()
        .addAll(
            scaling("scaling", List.of("prose"), "1000", "10000", "100000", "1000000", "10000000"))
        .addAll(scaling("odd", List.of("\"", ".", "a", "_"), "100000", "1000000", "10000000"))
        .build();
  }

  /** Engines and their stages. */
  Collection<RunResult> pipeline(List<String> engines) throws IOException, RunnerException {
    return run(
        "pipeline",
        PipelineBenchmark.class,
        options -> effort(options, 1, 1000, 5).param("engine", engines.toArray(String[]::new)));
  }

  private Collection<RunResult> scaling(String file, List<String> inputs, String... lengths)
      throws IOException, RunnerException {
    return run(
        file,
        ScalingBenchmark.class,
        options ->
            effort(options, 1, 500, 3)
                .param("peer", PeerRuns.ours(Peer.Unit.TOKENS), PeerRuns.ours(Peer.Unit.SENTENCES))
                .param("input", inputs.toArray(String[]::new))
                .param("length", lengths));
  }

  private ChainedOptionsBuilder effort(
      ChainedOptionsBuilder options, int forks, int warmup, int iterations) {
    return options
        .forks(quick ? 1 : forks)
        .warmupIterations(quick ? 2 : 3)
        .warmupTime(TimeValue.milliseconds(quick ? 300 : warmup))
        .measurementIterations(quick ? 2 : iterations)
        .measurementTime(TimeValue.milliseconds(quick ? 300 : 500));
  }

  private Collection<RunResult> run(
      String file, Class<?> benchmark, UnaryOperator<ChainedOptionsBuilder> more)
      throws IOException, RunnerException {
    Files.createDirectories(raw);
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmark.getName() + "\\.")
            .jvmArgs("-Xms2g", "-Xmx2g", "-XX:+UseSerialGC")
            .jvmArgsAppend("-D" + BenchmarkText.SHARED + "=" + shared)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(false)
            .resultFormat(ResultFormatType.JSON)
            .result(raw.resolve(file + ".json").toString());
    return new Runner(more.apply(options).build()).run();
  }
}
