// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.speed;

import dev.demarche.Pipeline;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reads the sample articles with an engine: the whole of it, and each stage by itself. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PipelineBenchmark {

  /** The name of an engine. */
  @Param("english")
  public String engine = "";

  /** What is timed. */
  @Param({
    "ANALYZE",
    "TEXT_TO_ENTITIES",
    "TOKENS",
    "SENTENCES",
    "NAMES",
    "ENTITIES",
    "QUOTES",
    "SPEAKERS",
    "STANCE"
  })
  public Stage stage = Stage.ANALYZE;

  private List<StagedArticle> articles = List.of();

  /** For JMH. */
  public PipelineBenchmark() {}

  /** Runs the stages before. */
  @Setup
  public void prepare() {
    Pipeline pipeline = Pipeline.of(engine);
    articles = BenchmarkText.samples().stream().map(t -> new StagedArticle(pipeline, t)).toList();
  }

  /** Runs the stage on all articles. */
  @Benchmark
  public void read(Blackhole sink) {
    for (StagedArticle article : articles) {
      sink.consume(article.run(stage));
    }
  }
}
