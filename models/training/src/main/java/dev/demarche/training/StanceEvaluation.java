// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.demarche.Entity;
import dev.demarche.Span;
import dev.demarche.Stance;
import dev.demarche.engine.StanceClassifier;
import dev.demarche.english.stance.LexiconStance;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Classifies the gold quotes of a corpus, for {@code ../shared/score/score_stance.py}:
 *
 * <pre>StanceEvaluation GOLD.jsonl SYSTEM.jsonl</pre>
 */
public final class StanceEvaluation {

  private StanceEvaluation() {}

  /** Reads the first file, writes the second. */
  public static void main(String[] arguments) throws IOException {
    Path gold = Path.of(arguments[0]);
    StanceClassifier classifier = new LexiconStance();
    List<GoldDocument> documents = GoldDocument.read(gold);
    List<Map<String, @Nullable Object>> objects = JsonLines.read(gold);
    JsonFactory factory = new JsonFactory();
    try (Writer out = Files.newBufferedWriter(Path.of(arguments[1]))) {
      for (int i = 0; i < documents.size(); i++) {
        GoldAttributions read = GoldAttributions.of(documents.get(i), objects.get(i));
        List<Stance> stances =
            classifier.classify(read.entities(), read.attributions(), read.speakers());
        JsonGenerator json = factory.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        write(documents.get(i).id(), read, stances, json);
        json.close();
        out.write('\n');
      }
    }
  }

  private static void write(
      String id, GoldAttributions read, List<Stance> stances, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("offsets", "utf16");
    json.writeStringField("text", read.entities().text());
    json.writeArrayFieldStart("entities");
    for (Entity entity : read.entities().list()) {
      json.writeStartObject();
      json.writeNumberField("id", entity.id());
      json.writeStringField("name", entity.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quotes");
    for (int i = 0; i < stances.size(); i++) {
      json.writeStartObject();
      json.writeFieldName("content");
      spans(read.attributions().get(i).content(), json);
      write(stances.get(i), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Stance stance, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("stance");
    json.writeStringField("label", stance.label().name());
    if (!stance.labels().isEmpty()) {
      json.writeArrayFieldStart("labels");
      for (Stance.Label label : stance.labels()) {
        json.writeString(label.name());
      }
      json.writeEndArray();
    }
    json.writeNumberField("score", stance.score());
    json.writeFieldName("evidence");
    spans(stance.evidence(), json);
    Entity target = stance.target();
    if (target != null) {
      json.writeNumberField("target", target.id());
    }
    json.writeEndObject();
  }

  private static void spans(List<Span> spans, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Span span : spans) {
      json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
    json.writeEndArray();
  }
}
