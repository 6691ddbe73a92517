// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

/** What was trained: reads windows. Thread-safe. */
interface Network {

  /**
   * Reads one window; never several at once, so that no other text changes the last digits.
   *
   * @param ids of the pieces, those at the window's edges included
   * @param shapes of the pieces, 0 at the edges
   * @param flags of the pieces, 0 at the edges
   * @param first where in {@code ids} each word begins
   */
  Scores read(long[] ids, long[] shapes, long[] flags, long[] first);

  /** What the network says of a window. For one thread; to be closed. */
  interface Scores extends AutoCloseable {

    /** A row of scores of entity labels for each word. */
    float[] entities();

    /** A row of scores of cue labels for each word. */
    float[] cues();

    /**
     * The part of each word in what cues attribute.
     *
     * @param cues the first words of the cues
     * @return for each cue a row of scores of role labels for each word
     */
    float[] roles(int[] cues);

    /**
     * What speakers do with their words.
     *
     * @param cues the first words of the cues
     * @param content for each cue a row with 1 for words of its content, else 0
     * @return for each cue a row of scores of stances
     */
    float[] stances(int[] cues, float[] content);

    @Override
    void close();
  }
}
