// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.peers;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Something that cuts texts, called as its users call it, and the offsets of the pieces of the last
 * text. Not thread-safe. What is slow to make is made with the first text.
 */
public interface Peer {

  /** What the pieces are. */
  enum Unit {
    /** Tokens: white space is no part of any. */
    TOKENS,
    /** Sentences, perhaps with white space at their ends. */
    SENTENCES
  }

  /** The name in tables. */
  String name();

  /** What the pieces are. */
  Unit unit();

  /** Cuts a text; the number of pieces. */
  int read(String text);

  /** Offset of the first code unit of a piece. */
  int start(int piece);

  /** Offset behind the last code unit of a piece. */
  int end(int piece);

  /** All peers on the class path, in the order of their providers. */
  static List<Peer> all() {
    return ImmutableList.copyOf(ServiceLoader.load(Peer.class));
  }

  /**
   * The peer of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Peer named(String name) {
    return all().stream()
        .filter(peer -> peer.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no peer \""
                        + name
                        + "\"; there are "
                        + all().stream().map(Peer::name).toList()));
  }
}
