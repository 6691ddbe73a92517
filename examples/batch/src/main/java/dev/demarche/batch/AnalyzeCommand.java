// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import com.google.common.collect.ImmutableList;
import dev.demarche.Pipeline;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche analyze}. */
@Command(
    name = "analyze",
    description =
        "Analyzes articles, and writes one result for each, in the order of the articles.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footerHeading = "%nExit status:%n",
    footer = {
      "  0    every article has its result",
      "  1    some articles failed (see standard error); the others have results",
      "  2    the command line says something that cannot be done",
      "  3    the run could not start or go on",
      "  141  whoever reads standard output has closed it"
    })
final class AnalyzeCommand implements Callable<Integer> {

  private final Streams streams;
  private final PrintWriter err;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description =
          "Text files, an article each; files that end in .jsonl, an object with \"id\" and"
              + " \"text\" on each line; directories, all .txt and .jsonl files in them; or - for"
              + " standard input.")
  private List<String> arguments = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text (to read), json (to look at), jsonl (for programs) or html (for a browser)."
              + " Default: what the ending of --out says, else text.")
  private @Nullable FormatName format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE|DIR",
      description =
          "Where to write, instead of standard output. In a directory (one that is there, or a name"
              + " that ends in /) every article has its own file. A file takes its name when it is"
              + " complete.")
  private @Nullable String out;

  @Option(
      names = {"-e", "--engine"},
      paramLabel = "NAME",
      description =
          "The engine: encoder (the most accurate, on native code) or english (many times faster,"
              + " pure Java, for 256 MB). Default: the most accurate that \"demarche engines\" lists.")
  private @Nullable String engine;

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      description =
          "What offsets in json and jsonl count: utf16 (code units, as in Java and JavaScript; the"
              + " default) or codepoint (as in Python).")
  private Offsets offsets = Offsets.UTF16;

  @Option(names = "--tokens", description = "Adds the tokens to json and jsonl.")
  private boolean tokens;

  @Option(
      names = "--input",
      paramLabel = "KIND",
      description =
          "What files and standard input hold: text or jsonl. Default: a file's ending tells;"
              + " standard input is jsonl if it begins with {.")
  private Source.@Nullable Kind input;

  @Option(
      names = "--resume",
      description =
          "Goes on with a killed run of --format jsonl --out FILE; what it has done stays.")
  private boolean resume;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "How many articles to work on at a time. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  AnalyzeCommand(Streams streams, PrintWriter err) {
    this.streams = streams;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException, RunException, InterruptedException {
    Target target = Target.of(out);
    FormatName name = format == null ? FormatName.of(target.path()) : format;
    check(target, name);
    InputStream in = new BufferedInputStream(streams.in(), 1 << 16);
    ImmutableList<Source> sources = Sources.of(arguments, input, target.path(), in);
    boolean single = sources.size() == 1 && sources.get(0).holdsOneArticle();
    Format written = written(name, target, single);
    Pipeline pipeline = pipeline();
    Run run = new Run(target, err);
    try (Output output = run.open(streams.out(), written, resumed(pipeline));
        Inputs inputs = new Inputs(sources, in, output.done())) {
      return run.go(inputs, threads, new Analysis(pipeline, written), output);
    }
  }

  private void check(Target target, FormatName name) throws RunException {
    if (threads < 1) {
      throw usage("--threads is " + threads + "; give 1 or more");
    }
    if (name == FormatName.JSONL && target.kind() == Target.Kind.DIRECTORY) {
      throw usage("jsonl goes to one file, and --out is a directory: name a file, or take json");
    }
    if (resume && (name != FormatName.JSONL || target.kind() != Target.Kind.FILE)) {
      throw usage("--resume needs --format jsonl and --out FILE");
    }
  }

  private Format written(FormatName name, Target target, boolean single) {
    boolean own = target.kind() == Target.Kind.DIRECTORY;
    return switch (name) {
      case TEXT -> new TextFormat(single || own, streams.color() && target.path() == null);
      case HTML -> new HtmlFormat(own);
      case JSON -> new JsonFormat(offsets, tokens, single || own);
      case JSONL -> new JsonLinesFormat(offsets, tokens);
    };
  }

  private Pipeline pipeline() throws RunException {
    try {
      return engine == null ? Pipeline.standard() : Pipeline.of(engine);
    } catch (IllegalArgumentException e) {
      throw usage(e.getMessage());
    } catch (IllegalStateException e) {
      throw new RunException(ExitStatus.CANNOT_RUN, String.valueOf(e.getMessage()));
    }
  }

  private FinishedLines.@Nullable Made resumed(Pipeline pipeline) {
    return resume ? FinishedLines.Made.by(pipeline.engine(), offsets, tokens) : null;
  }

  private static RunException usage(@Nullable String message) {
    return new RunException(ExitStatus.USAGE, String.valueOf(message));
  }
}
