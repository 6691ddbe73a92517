// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.peers;

import java.util.Arrays;

/** A peer whose pieces go into two columns, which are used again for the next text. */
public abstract class ColumnPeer implements Peer {

  private final String name;
  private final Unit unit;
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int size;

  /** Makes a peer without pieces. */
  protected ColumnPeer(String name, Unit unit) {
    this.name = name;
    this.unit = unit;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Unit unit() {
    return unit;
  }

  @Override
  public final int read(String text) {
    size = 0;
    cut(text);
    return size;
  }

  /** Adds the pieces of a text. */
  protected abstract void cut(String text);

  /** Adds a piece. */
  protected final void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  @Override
  public final int start(int piece) {
    return starts[piece];
  }

  @Override
  public final int end(int piece) {
    return ends[piece];
  }
}
