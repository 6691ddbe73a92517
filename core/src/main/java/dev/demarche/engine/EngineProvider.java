// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

/**
 * Makes an engine. Found with {@link java.util.ServiceLoader}: a module that has an engine names
 * its provider in {@code META-INF/services/dev.demarche.engine.EngineProvider}.
 */
public interface EngineProvider {

  /** The name by which users ask for the engine: lower-case letters, such as {@code english}. */
  String name();

  /**
   * Orders the engines that are present: {@link dev.demarche.Pipeline#standard()} takes the one
   * with the highest rank, the most accurate.
   */
  int rank();

  /**
   * Loads the engine: reads its resources, checks its parameters.
   *
   * @throws IllegalStateException if a resource or a native library is missing or damaged; the
   *     message says which, and what to do
   */
  Engine load();
}
