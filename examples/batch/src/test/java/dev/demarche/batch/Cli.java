// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the command in this process.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Cli(int status, String out, String err) {

  /** {@code demarche ARGUMENTS}, with nothing on standard input. */
  static Cli demarche(Object... arguments) {
    return demarcheWith(new byte[0], arguments);
  }

  /** {@code demarche ARGUMENTS <INPUT}. */
  static Cli demarcheWith(byte[] input, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(new ByteArrayInputStream(input), out, err, false);
    int status =
        Main.run(
            streams,
            java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    return new Cli(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** {@code demarche analyze --engine tiny --format jsonl ARGUMENTS}. */
  static Cli lines(Object... arguments) {
    return demarche(withDefaults(arguments));
  }

  /** {@code demarche analyze --engine tiny --format jsonl ARGUMENTS <INPUT}. */
  static Cli linesWith(String input, Object... arguments) {
    return demarcheWith(input.getBytes(UTF_8), withDefaults(arguments));
  }

  /** The documents in JSON Lines on standard output. */
  List<Json> documents() {
    return out.lines().map(Json::parse).toList();
  }

  /** The ids of the documents in JSON Lines on standard output. */
  List<String> ids() {
    return documents().stream().map(document -> document.string("id")).toList();
  }

  private static Object[] withDefaults(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("analyze", "--engine", "tiny", "--format", "jsonl"));
    all.addAll(List.of(arguments));
    return all.toArray();
  }
}
