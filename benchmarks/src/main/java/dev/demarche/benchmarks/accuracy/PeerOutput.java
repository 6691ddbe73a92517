// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.demarche.benchmarks.peers.Peer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Has a peer cut a corpus, and writes what the scorer of tokens reads. */
final class PeerOutput {

  private static final JsonFactory JSON = new JsonFactory();

  private PeerOutput() {}

  /** Writes a document a line, in the order of the corpus. */
  static void write(PeerSystem system, Corpus corpus, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      for (Corpus.Article article : corpus.articles()) {
        JsonGenerator json = JSON.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("id", article.id());
        json.writeStringField("offsets", "utf16");
        writePieces(json, "tokens", system.tokens(), article.text());
        if (system.sentences().isPresent()) {
          writePieces(json, "sentences", system.sentences().get(), article.text());
        }
        json.writeEndObject();
        json.close();
        out.write('\n');
      }
    }
  }

  private static void writePieces(JsonGenerator json, String field, Peer peer, String text)
      throws IOException {
    json.writeArrayFieldStart(field);
    int size = peer.read(text);
    for (int i = 0; i < size; i++) {
      json.writeStartArray();
      json.writeNumber(outsidePair(text, peer.start(i), -1));
      json.writeNumber(outsidePair(text, peer.end(i), 1));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** The scorer takes no half characters, and some peers know of halves alone. */
  private static int outsidePair(String text, int offset, int step) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset + step : offset;
  }
}
