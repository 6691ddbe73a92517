// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.speed;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What JMH measured of an operation, over the iterations of all forks.
 *
 * @param median nanoseconds, the middle one
 * @param fastest nanoseconds, the fewest
 * @param slowest nanoseconds, the most
 * @param bytes bytes allocated, the middle one
 */
record Timing(double median, double fastest, double slowest, double bytes) {

  /** Of a benchmark's run. */
  static Timing of(RunResult run) {
    double[] times =
        sorted(iterations(run).mapToDouble(iteration -> iteration.getPrimaryResult().getScore()));
    double[] bytes = sorted(iterations(run).flatMapToDouble(Timing::bytes));
    return new Timing(median(times), times[0], times[times.length - 1], median(bytes));
  }

  private static Stream<IterationResult> iterations(RunResult run) {
    return run.getBenchmarkResults().stream()
        .map(BenchmarkResult::getIterationResults)
        .flatMap(Collection::stream);
  }

  /** What the profiler of garbage says; nothing where the JVM does not count it. */
  private static DoubleStream bytes(IterationResult iteration) {
    return iteration.getSecondaryResults().keySet().stream()
        .filter(name -> name.equals("gc.alloc.rate.norm"))
        .mapToDouble(name -> requireNonNull(iteration.getSecondaryResults().get(name)).getScore());
  }

  private static double[] sorted(DoubleStream values) {
    double[] sorted = values.toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static double median(double[] sorted) {
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
