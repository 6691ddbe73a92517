// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.demarche.Pipeline;
import dev.demarche.benchmarks.report.MarkedSection;
import dev.demarche.benchmarks.report.Provenance;
import dev.demarche.opennlp.OpenNlpEngineProvider;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code accuracy}. */
@Command(
    name = "accuracy",
    description = "Measures how right an engine is, and what it needs.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  measured, or nothing is there to measure with, as standard error says",
      "  1  something failed, as standard error says",
      "  2  the command line says something that cannot be done"
    })
public final class Accuracy implements Callable<Integer> {

  private static final Path DOCUMENT = Path.of("docs/accuracy.md");

  private final PrintWriter out;
  private final PrintWriter err;

  @Option(names = "--engine", description = "The engine. Default: ${DEFAULT-VALUE}.")
  private String engine = "english";

  @Option(
      names = "--opennlp-names",
      description =
          "The name model of the engine opennlp (models/training/train.sh opennlp-names).")
  private @Nullable Path openNlpNames;

  @Option(
      names = "--shared",
      description = "The folder with data and score. Default: ${DEFAULT-VALUE}.")
  private Path shared = Path.of("../shared");

  @Option(
      names = "--python",
      description = "Runs the scorers, 3.11 or newer. Default: ${DEFAULT-VALUE}.")
  private String python = "python3";

  @Option(
      names = "--layers",
      split = ",",
      description = "Of ${COMPLETION-CANDIDATES} those to measure. Default: all.")
  private List<Layer> layers = List.of(Layer.values());

  @Option(
      names = "--corpora",
      split = ",",
      description = "Those to measure with, by their names in the tables. Default: all.")
  private List<String> corpora = List.of();

  @Option(
      names = "--with-corenlp-models",
      description =
          "Has benchmarks/run put CoreNLP's models (474 MB) on the class path, for its engines.")
  private boolean withCoreNlpModels;

  @Option(
      names = "--heap",
      description = "The heap of the process with the footprint. Default: ${DEFAULT-VALUE}.")
  private String heap = "256m";

  @Option(names = "--no-footprint", description = "Leaves load time, speed and memory out.")
  private boolean noFootprint;

  @Option(
      names = "--write",
      description = "Writes into docs/accuracy.md, where it has a section for the engine.")
  private boolean write;

  private Accuracy(PrintWriter out, PrintWriter err) {
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
        new CommandLine(new Accuracy(out, err))
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(
                (e, command, line) -> {
                  err.println("accuracy: " + e);
                  return 1;
                })
            .execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (openNlpNames != null) {
      System.setProperty(OpenNlpEngineProvider.NAMES, openNlpNames.toString());
    }
    if (!Pipeline.engines().contains(engine)) {
      return refuse("no engine \"" + engine + "\"; there are " + Pipeline.engines());
    }
    List<Corpus> present = Corpora.in(shared.resolve("data"));
    boolean complete = !present.isEmpty() && layers.size() == Layer.values().length && !noFootprint;
    if (write && !complete) {
      return refuse("--write needs the corpora, all layers and the footprint");
    }
    List<String> names = present.stream().map(Corpus::name).toList();
    if (!present.isEmpty() && !names.containsAll(corpora)) {
      return refuse("of --corpora " + corpora + " not all are there, which are " + names);
    }
    Scorer scorer = new Scorer(python, shared.resolve("score"));
    if (!scorer.isThere()) {
      err.println(
          "accuracy: nothing measured: "
              + scorer.folder()
              + " has no scorers (--shared names another)");
      return 0;
    }
    publish(
        text(
            present.stream()
                .filter(corpus -> corpora.isEmpty() || corpora.contains(corpus.name()))
                .toList(),
            scorer));
    return 0;
  }

  private String text(List<Corpus> measured, Scorer scorer)
      throws IOException, InterruptedException {
    Path scratch = Files.createDirectories(Path.of("benchmarks/target/accuracy", engine));
    List<Corpus> all = new ArrayList<>(measured);
    if (corpora.isEmpty()) {
      SampleArticles.corpus(Path.of(""), scratch)
          .ifPresentOrElse(
              all::add, () -> err.println("accuracy: the sample articles' gold is not built"));
    }
    if (measured.isEmpty()) {
      err.println("accuracy: no corpora in " + shared.resolve("data") + ": sample articles alone");
    }
    List<Result> results =
        new Measurement(Pipeline.of(engine), scorer, scratch, err).of(all, layers);
    List<Result> peers =
        layers.contains(Layer.TOKENS) ? new PeerMeasurement(scorer, scratch).of(all) : List.of();
    StringBuilder text =
        new StringBuilder(Report.text(engine, results, peers, Provenance.now(command())));
    if (!noFootprint && !all.isEmpty()) {
      Corpus news = Corpora.news(all);
      text.append("\n\n").append(Report.footprint(Footprint.measure(engine, news, heap), news));
    }
    return text.toString();
  }

  /** The command line that measures the same. */
  private String command() {
    return "benchmarks/run accuracy --engine "
        + engine
        + (openNlpNames == null ? "" : " --opennlp-names " + openNlpNames.getFileName())
        + (withCoreNlpModels ? " --with-corenlp-models --heap " + heap : "")
        + (corpora.isEmpty() ? "" : " --corpora " + String.join(",", corpora));
  }

  private void publish(String text) throws IOException {
    if (write) {
      MarkedSection.replace(DOCUMENT, "accuracy of " + engine, text);
    } else {
      out.println(text);
    }
  }

  private int refuse(String reason) {
    err.println("accuracy: " + reason);
    return CommandLine.ExitCode.USAGE;
  }
}
