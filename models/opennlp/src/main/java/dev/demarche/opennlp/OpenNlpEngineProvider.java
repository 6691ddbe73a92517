// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import dev.demarche.engine.Engine;
import dev.demarche.engine.EngineProvider;
import java.io.File;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Makes the engine {@code opennlp} where only its name is given, as on the command line: with
 * Apache's models of tokens and sentences, and the name models whose paths the system property
 * {@value #NAMES} lists, parted as in a class path. Programs rather use {@link OpenNlpEngine}.
 */
public final class OpenNlpEngineProvider implements EngineProvider {

  /** The system property with the paths of the name models. */
  public static final String NAMES = "demarche.opennlp.names";

  static final String NAME = "opennlp";

  /** Below our engines: it is nobody's default where one of them is there. */
  private static final int RANK = 20;

  /** For the service loader. */
  public OpenNlpEngineProvider() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int rank() {
    return RANK;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException also if the property names no model; the message says how to get
   *     one
   */
  @Override
  public Engine load() {
    Path[] names =
        Stream.of(System.getProperty(NAMES, "").split(File.pathSeparator, -1))
            .filter(path -> !path.isBlank())
            .map(Path::of)
            .toArray(Path[]::new);
    if (names.length == 0) {
      throw new IllegalStateException(OpenNlpOptions.NO_NAMES);
    }
    return OpenNlpEngine.load(OpenNlpOptions.names(names)).engine();
  }
}
