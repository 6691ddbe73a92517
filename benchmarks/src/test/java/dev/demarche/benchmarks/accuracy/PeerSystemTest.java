// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.benchmarks.peers.Peer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeerSystemTest {

  @Test
  void everyRowButCoreNlpsIsOnOurClassPath() {
    List<String> names = Rows.of("peers.tsv").stream().map(row -> row.get(0)).toList();
    assertThat(PeerSystem.present())
        .extracting(PeerSystem::name)
        .isEqualTo(names.stream().filter(name -> !name.startsWith("CoreNLP")).toList());
  }

  @Test
  void everyPeerButOursIsInARow() {
    List<String> scored =
        PeerSystem.present().stream()
            .flatMap(
                system -> Stream.concat(Stream.of(system.tokens()), system.sentences().stream()))
            .map(Peer::name)
            .toList();
    assertThat(Peer.all().stream().map(Peer::name).filter(name -> !name.startsWith("Demarche")))
        .containsExactlyInAnyOrderElementsOf(scored);
  }

  @Test
  void outputIsWhatTheScorerReads(@TempDir Path folder) throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, "{\"id\": \"a\", \"text\": \"Went 😀. He left.\"}\n", UTF_8);
    Path out = folder.resolve("out.jsonl");
    PeerSystem system =
        new PeerSystem(
            "both",
            Peer.named("bare scan"),
            Optional.of(Peer.named("JDK BreakIterator, sentences")));
    PeerOutput.write(system, new Corpus("a", EnumSet.of(Layer.TOKENS), List.of(gold)), out);
    assertThat(Files.readString(out, UTF_8))
        .isEqualTo(
            "{\"id\":\"a\",\"offsets\":\"utf16\","
                + "\"tokens\":[[0,4],[5,7],[5,7],[7,8],[9,11],[12,16],[16,17]],"
                + "\"sentences\":[[0,9],[9,17]]}\n");
  }
}
