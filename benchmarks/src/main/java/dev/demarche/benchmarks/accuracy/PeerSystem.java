// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import static java.util.function.Function.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.demarche.benchmarks.peers.Peer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A library that is scored on tokens and sentences.
 *
 * @param name as the table calls it
 * @param tokens what finds its tokens
 * @param sentences what finds its sentences, if it does
 */
record PeerSystem(String name, Peer tokens, Optional<Peer> sentences) {

  /** Those of {@code peers.tsv} that are on the class path. */
  static List<PeerSystem> present() {
    Map<String, Peer> peers =
        Peer.all().stream().collect(ImmutableMap.toImmutableMap(Peer::name, identity()));
    return Rows.of("peers.tsv").stream()
        .flatMap(row -> of(row, peers).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<PeerSystem> of(List<String> row, Map<String, Peer> peers) {
    Optional<Peer> sentences = Optional.ofNullable(peers.get(row.get(2)));
    return Optional.ofNullable(peers.get(row.get(1)))
        .map(tokens -> new PeerSystem(row.get(0), tokens, sentences));
  }
}
