// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.demarche.Description;
import dev.demarche.Document;
import dev.demarche.Entity;
import dev.demarche.Mention;
import dev.demarche.Quote;
import dev.demarche.Sentence;
import dev.demarche.Span;
import dev.demarche.Speaker;
import dev.demarche.Stance;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes a document as {@code docs/output.md} says, the fields always in the same order. */
public final class DocumentJson {

  /** The version of the format, which every document names. */
  private static final int FORMAT_VERSION = 1;

  private final JsonGenerator json;
  private final Document document;
  private final Offsets unit;
  private final IntUnaryOperator offsets;

  private DocumentJson(JsonGenerator json, Document document, Offsets unit) {
    this.json = json;
    this.document = document;
    this.unit = unit;
    this.offsets = unit.in(document.text());
  }

  /**
   * Writes one object.
   *
   * @param withTokens whether to write the tokens too
   */
  public static void write(
      JsonGenerator json, String id, Document document, Offsets unit, boolean withTokens)
      throws IOException {
    new DocumentJson(json, document, unit).write(id, withTokens);
  }

  private void write(String id, boolean withTokens) throws IOException {
    json.writeStartObject();
    json.writeNumberField("demarche", FORMAT_VERSION);
    json.writeStringField("id", id);
    json.writeStringField("engine", document.engine().name());
    json.writeStringField("engineVersion", document.engine().version());
    json.writeStringField("offsets", unit.toString());
    json.writeStringField("text", document.text());
    if (withTokens) {
      writeTokens();
    }
    json.writeArrayFieldStart("sentences");
    for (Sentence sentence : document.sentences()) {
      write(sentence.span());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mentions");
    for (Mention mention : document.mentions()) {
      write(mention);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("entities");
    for (Entity entity : document.entities()) {
      write(entity);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quotes");
    for (Quote quote : document.quotes()) {
      write(quote);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTokens() throws IOException {
    json.writeArrayFieldStart("tokens");
    for (int i = 0; i < document.tokens().size(); i++) {
      write(document.tokens().start(i), document.tokens().end(i));
    }
    json.writeEndArray();
  }

  private void write(Mention mention) throws IOException {
    json.writeStartObject();
    json.writeFieldName("span");
    write(mention.span());
    json.writeStringField("type", mention.type().name());
    json.writeStringField("form", mention.form().name());
    json.writeNumberField("entity", mention.entity());
    writeScore(mention.score());
    json.writeEndObject();
  }

  private void write(Entity entity) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", entity.id());
    json.writeStringField("type", entity.type().name());
    json.writeStringField("name", entity.name());
    json.writeStringField("country", entity.country());
    if (!entity.descriptions().isEmpty()) {
      json.writeArrayFieldStart("descriptions");
      for (Description description : entity.descriptions()) {
        write(description);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void write(Description description) throws IOException {
    Integer employer = description.employer();
    json.writeStartObject();
    json.writeFieldName("span");
    write(description.span());
    json.writeStringField("role", description.role());
    writeId("employer", employer == null ? null : document.entities().get(employer));
    json.writeStringField("country", description.country());
    json.writeEndObject();
  }

  private void write(Quote quote) throws IOException {
    json.writeStartObject();
    json.writeStringField("form", quote.form().name());
    json.writeStringField("kind", quote.kind().name().toLowerCase(Locale.ROOT));
    write("content", quote.content());
    write("quoted", quote.quoted());
    write("cue", quote.cue());
    write("source", quote.source());
    Speaker speaker = quote.speaker();
    writeId("speaker", speaker == null ? null : speaker.entity());
    json.writeStringField("speakerName", speaker == null ? null : speaker.name());
    writeScore(quote.score());
    write(quote.stance());
    json.writeEndObject();
  }

  private void write(Stance stance) throws IOException {
    json.writeObjectFieldStart("stance");
    json.writeStringField("label", stance.label().name());
    if (stance.labels().size() > 1) {
      json.writeArrayFieldStart("labels");
      for (Stance.Label label : stance.labels()) {
        json.writeString(label.name());
      }
      json.writeEndArray();
    }
    writeScore(stance.score());
    write("evidence", stance.evidence());
    Entity target = stance.target();
    writeId("target", target);
    json.writeStringField("targetName", target == null ? null : target.name());
    json.writeEndObject();
  }

  private void writeId(String field, @Nullable Entity entity) throws IOException {
    if (entity == null) {
      json.writeNullField(field);
    } else {
      json.writeNumberField(field, entity.id());
    }
  }

  private void writeScore(double score) throws IOException {
    json.writeNumberField("score", Math.round(1000 * score) / 1000.0);
  }

  private void write(String field, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      write(span);
    }
    json.writeEndArray();
  }

  private void write(Span span) throws IOException {
    write(span.start(), span.end());
  }

  private void write(int start, int end) throws IOException {
    json.writeStartArray();
    json.writeNumber(offsets.applyAsInt(start));
    json.writeNumber(offsets.applyAsInt(end));
    json.writeEndArray();
  }
}
