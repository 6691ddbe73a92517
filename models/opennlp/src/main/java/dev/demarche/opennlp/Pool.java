// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lends tools that one thread at a time may use. Keeps as many as there are processors; a thread
 * never waits: where none is free, a new one is made, and dropped afterwards if it is one too many.
 * Thread-safe.
 *
 * <p>OpenNLP's own way, a {@code ThreadLocal} for each tool, keeps a tool alive for every thread
 * that ever used it.
 */
final class Pool<T> implements AutoCloseable {

  private final Supplier<T> maker;
  private final ArrayBlockingQueue<T> free;
  private volatile boolean closed;

  Pool(Supplier<T> maker) {
    this.maker = maker;
    this.free = new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());
  }

  /**
   * Uses a tool. One that has thrown is not used again, since its state is unknown.
   *
   * @throws IllegalStateException if the pool is closed
   */
  <R> R use(Function<T, R> work) {
    if (closed) {
      throw new IllegalStateException(
          "the OpenNLP stage is closed: close it, or its engine, when no pipeline needs it any more");
    }
    @Nullable T lent = free.poll();
    T tool = lent == null ? maker.get() : lent;
    R result = work.apply(tool);
    free.offer(tool);
    if (closed) {
      free.clear();
    }
    return result;
  }

  /** How many tools lie ready. */
  int size() {
    return free.size();
  }

  /** Drops the tools; those at work finish. */
  @Override
  public void close() {
    closed = true;
    free.clear();
  }
}
