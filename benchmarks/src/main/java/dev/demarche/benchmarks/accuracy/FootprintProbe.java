// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import dev.demarche.Pipeline;
import dev.demarche.engine.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The process in which {@link Footprint} measures. */
final class FootprintProbe {

  private static final long WARM_UP = 5_000_000_000L;
  private static final long MEASURED = 5_000_000_000L;

  /** However slow an engine is: the first article alone would not tell its speed. */
  private static final int FEWEST_ARTICLES = 10;

  private FootprintProbe() {}

  /**
   * Loads an engine and analyses articles, again and again.
   *
   * @param arguments the engine's name and the files of the articles
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> files = Stream.of(arguments).skip(1).map(Path::of).toList();
    long start = System.nanoTime();
    Pipeline pipeline = Pipeline.of(arguments[0]);
    double load = (System.nanoTime() - start) / 1e6;
    List<String> texts =
        new Corpus("", EnumSet.noneOf(Layer.class), files)
            .articles().stream().map(Corpus.Article::text).toList();
    run(pipeline, texts, WARM_UP);
    double speed = run(pipeline, texts, MEASURED);
    System.out.printf(
        Locale.ROOT,
        "{\"load\": %.3f, \"speed\": %.1f, \"resident\": %.1f, \"tokens\": %d}%n",
        load,
        speed,
        resident(),
        tokens(pipeline, texts));
  }

  /** Analyses the texts in turn until the time is over; tokens a second. */
  private static double run(Pipeline pipeline, List<String> texts, long nanoseconds) {
    long start = System.nanoTime();
    long tokens = 0;
    long passed = 0;
    for (int i = 0; passed < nanoseconds || i < FEWEST_ARTICLES; i++) {
      tokens += pipeline.analyze(texts.get(i % texts.size())).tokens().size();
      passed = System.nanoTime() - start;
    }
    return 1e9 * tokens / passed;
  }

  private static long tokens(Pipeline pipeline, List<String> texts) {
    Tokenizer tokenizer = pipeline.engine().tokenizer();
    return texts.stream().mapToLong(text -> tokenizer.tokenize(text).size()).sum();
  }

  /** The most memory this process had, in MiB; 0 where there is no /proc. */
  private static double resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
