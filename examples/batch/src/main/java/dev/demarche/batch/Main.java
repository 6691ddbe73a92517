// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;

/** The command {@code demarche}. */
@Command(
    name = "demarche",
    header = "Reads English news: who is in it, who said what, and what they do by saying it.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = HelpCommand.class)
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends the process with its exit status.
   *
   * @param arguments the words of the command line
   */
  public static void main(String[] arguments) {
    // Not System.out, which hides that a pipe was closed or a disk is full.
    Streams streams =
        new Streams(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Ansi.AUTO.enabled());
    System.exit(run(streams, arguments));
  }

  /** Runs the command; its exit status. */
  static int run(Streams streams, String... arguments) {
    PrintWriter err = printer(streams.err());
    return new CommandLine(new Main())
        .addSubcommand(new AnalyzeCommand(streams, err))
        .addSubcommand(new EnginesCommand(printer(streams.out())))
        .setOut(printer(streams.out()))
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(streams.color() ? Ansi.ON : Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, command, line) -> report(e, err))
        .execute(arguments);
  }

  private static PrintWriter printer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
  }

  private static int report(Exception e, PrintWriter err) {
    if (e instanceof RunException known) {
      err.println("demarche: " + Printable.of(String.valueOf(known.getMessage())));
      return known.status();
    }
    if (e instanceof IOException failed) {
      err.println("demarche: " + Printable.of(Reasons.of(failed)));
      return ExitStatus.CANNOT_RUN;
    }
    err.println("demarche: an error that should not be; please report it:");
    e.printStackTrace(err);
    return ExitStatus.CANNOT_RUN;
  }
}
