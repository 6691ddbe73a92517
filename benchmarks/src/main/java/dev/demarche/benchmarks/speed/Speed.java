// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.demarche.benchmarks.peers.Peer;
import dev.demarche.benchmarks.report.MarkedSection;
import dev.demarche.benchmarks.report.Provenance;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code speed}. */
@Command(
    name = "speed",
    description = "Measures tokenizers, sentence splitters and engines with JMH.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class Speed implements Callable<Integer> {

  private static final Path DOCUMENT = Path.of("docs/benchmarks.md");

  /** What can be measured. */
  enum Part {
    /** Tokenizers of all libraries. */
    TOKENIZERS,
    /** Sentence splitters of all libraries. */
    SENTENCES,
    /** Ours on texts of 1 kB to 10 MB, and on texts that nobody writes. */
    SCALING,
    /** Engines and their stages. */
    PIPELINE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final PrintWriter out;
  private final PrintWriter err;

  @Option(
      names = "--parts",
      split = ",",
      description = "Of ${COMPLETION-CANDIDATES} those to measure. Default: all.")
  private List<Part> parts = List.of(Part.values());

  @Option(names = "--engines", split = ",", description = "For pipeline. Default: english.")
  private List<String> engines = List.of("english");

  @Option(
      names = "--quick",
      description = "Measures each for a moment only: a first look, nothing to quote.")
  private boolean quick;

  @Option(
      names = "--shared",
      description = "The folder with data. Default: ${DEFAULT-VALUE}; without it, sample articles.")
  private Path shared = Path.of("../shared");

  @Option(
      names = "--write",
      description = "Writes tables into docs/benchmarks.md and JMH's output into docs/benchmarks.")
  private boolean write;

  private Speed(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs in the root of the repository and ends the process with its exit status.
   *
   * @param arguments the words of the command line
   */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, UTF_8);
    System.exit(
        new CommandLine(new Speed(out, err))
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    System.setProperty(BenchmarkText.SHARED, shared.toString());
    Path raw = Path.of(write ? "docs/benchmarks" : "benchmarks/target/speed");
    Suite suite = new Suite(raw, shared, quick);
    Provenance provenance = Provenance.now("benchmarks/run speed" + (quick ? " --quick" : ""));
    int status = CommandLine.ExitCode.OK;
    for (Part part : parts) {
      String origin = provenance.sentence() + " " + Machine.describe();
      try {
        publish(part, origin + "\n\n" + table(suite, part));
      } catch (RunnerException e) {
        // The other parts may have taken minutes, or will.
        err.println("speed: " + part + ": " + e);
        status = CommandLine.ExitCode.SOFTWARE;
      }
    }
    return status;
  }

  private void publish(Part part, String text) throws IOException {
    if (write) {
      MarkedSection.replace(DOCUMENT, part.toString(), text);
    }
    out.println("\n" + text + "\n");
  }

  private String table(Suite suite, Part part) throws IOException, RunnerException {
    return switch (part) {
      case TOKENIZERS -> {
        PeerRuns runs = PeerRuns.of(suite.peers(Peer.Unit.TOKENS));
        yield SpeedTables.bars(runs) + "\n\n" + SpeedTables.peers(runs, "token");
      }
      case SENTENCES ->
          SpeedTables.peers(PeerRuns.of(suite.peers(Peer.Unit.SENTENCES)), "sentence");
      case SCALING -> SpeedTables.scaling(suite.scaling());
      case PIPELINE -> SpeedTables.pipeline(suite.pipeline(engines));
    };
  }
}
