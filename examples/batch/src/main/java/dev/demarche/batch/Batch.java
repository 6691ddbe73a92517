// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Has articles worked on by several threads and hands over the results in the order of the
 * articles.
 *
 * <p>Few articles are in memory at a time: at most four for each thread, fewer if they are long.
 */
final class Batch {

  private static final int IN_FLIGHT_PER_THREAD = 4;
  private static final long LETTERS_IN_FLIGHT = 1 << 24;

  private final int threads;
  private final Function<Input.Article, Result> work;

  /**
   * @param threads how many articles are worked on at the same time
   * @param work what is done with each, by any thread
   */
  Batch(int threads, Function<Input.Article, Result> work) {
    this.threads = threads;
    this.work = work;
  }

  /** Takes what became of an article. */
  interface Taker {
    void take(Result result) throws IOException;
  }

  /**
   * Works on all inputs. A failure among them is passed on in its place.
   *
   * @throws IOException if the taker throws it; what is in flight is given up
   */
  void run(Iterator<Input> inputs, Taker taker) throws IOException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, Batch::daemon);
    try {
      Deque<Pending> inFlight = new ArrayDeque<>();
      long letters = 0;
      while (inputs.hasNext()) {
        Pending next = start(workers, inputs.next());
        while (!inFlight.isEmpty()
            && (inFlight.size() >= threads * IN_FLIGHT_PER_THREAD
                || letters + next.letters > LETTERS_IN_FLIGHT)) {
          letters -= finish(inFlight.remove(), taker);
        }
        inFlight.add(next);
        letters += next.letters;
      }
      while (!inFlight.isEmpty()) {
        finish(inFlight.remove(), taker);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private Pending start(ExecutorService workers, Input input) {
    if (input instanceof Input.Article article) {
      return new Pending(workers.submit(() -> work.apply(article)), article.text().length());
    }
    return new Pending(CompletableFuture.completedFuture((Input.Failure) input), 0);
  }

  private static int finish(Pending pending, Taker taker) throws IOException, InterruptedException {
    try {
      taker.take(pending.result.get());
    } catch (ExecutionException e) {
      throw new IllegalStateException("the work on an article threw", e.getCause());
    }
    return pending.letters;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "demarche");
    thread.setDaemon(true);
    return thread;
  }

  private record Pending(Future<? extends Result> result, int letters) {}
}
