// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch.articles;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.demarche.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes gold as JSON Lines, in the schema that the scorers read. */
final class GoldJson {
  /** What an offset counts. */
  enum Offsets {
    UTF16,
    CODEPOINT
  }

  private final JsonGenerator json;
  private final Offsets offsets;
  private IntUnaryOperator offset = IntUnaryOperator.identity();

  private GoldJson(JsonGenerator json, Offsets offsets) {
    this.json = json;
    this.offsets = offsets;
  }

  /** Writes one document a line. The writer stays open. */
  static void write(Writer to, List<Gold> documents, Offsets offsets) throws IOException {
    for (Gold gold : documents) {
      try (JsonGenerator json = new JsonFactory().createGenerator(to)) {
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        new GoldJson(json, offsets).document(gold);
      }
      to.write('\n');
    }
  }

  private void document(Gold gold) throws IOException {
    if (offsets == Offsets.CODEPOINT) {
      offset = at -> gold.text().codePointCount(0, at);
    }
    json.writeStartObject();
    json.writeStringField("id", gold.id());
    json.writeStringField("offsets", offsets == Offsets.UTF16 ? "utf16" : "codepoint");
    json.writeStringField("license", "Apache-2.0");
    json.writeStringField("text", gold.text());
    json.writeArrayFieldStart("mentions");
    for (Gold.Mention mention : gold.mentions()) {
      json.writeStartObject();
      span("span", mention.span());
      json.writeStringField("type", mention.type().name());
      json.writeNumberField("entity", gold.entities().indexOf(mention.entity()));
      json.writeEndObject();
    }
    json.writeEndArray();
    entities(gold.entities());
    json.writeArrayFieldStart("ignored");
    for (Span span : gold.ignored()) {
      json.writeStartObject();
      span("span", span);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quotes");
    for (Gold.Quote quote : gold.quotes()) {
      quote(gold, quote);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void entities(List<Gold.Entity> entities) throws IOException {
    json.writeArrayFieldStart("entities");
    for (int id = 0; id < entities.size(); id++) {
      Gold.Entity entity = entities.get(id);
      json.writeStartObject();
      json.writeNumberField("id", id);
      json.writeStringField("type", entity.type().name());
      json.writeStringField("name", entity.name());
      if (entity.country() != null) {
        json.writeStringField("country", entity.country());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void quote(Gold gold, Gold.Quote quote) throws IOException {
    json.writeStartObject();
    json.writeStringField("form", quote.form().name());
    json.writeStringField("kind", quote.belief() ? "other" : "speech");
    spans("content", quote.content());
    spans("cue", listOf(quote.cue()));
    spans("source", listOf(quote.source()));
    Gold.Speaker speaker = quote.speaker();
    if (speaker.entity() == null) {
      json.writeNullField("speaker");
    } else {
      json.writeNumberField("speaker", gold.entities().indexOf(speaker.entity()));
    }
    json.writeStringField("speakerName", speaker.name());
    strings("speakerAccept", speaker.accept());
    if (quote.optional()) {
      json.writeBooleanField("optional", true);
    }
    stance(quote.stance());
    json.writeEndObject();
  }

  private void stance(Gold.Stance stance) throws IOException {
    json.writeObjectFieldStart("stance");
    json.writeStringField("label", stance.labels().get(0));
    strings("labels", stance.labels().size() > 1 ? stance.labels() : List.of());
    if (stance.target() != null) {
      json.writeStringField("target", stance.target());
    }
    strings("accept", stance.accept());
    json.writeEndObject();
  }

  private static List<Span> listOf(@Nullable Span span) {
    return span == null ? List.of() : List.of(span);
  }

  private void spans(String field, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      json.writeArray(bounds(span), 0, 2);
    }
    json.writeEndArray();
  }

  private void span(String field, Span span) throws IOException {
    json.writeFieldName(field);
    json.writeArray(bounds(span), 0, 2);
  }

  private int[] bounds(Span span) {
    return new int[] {offset.applyAsInt(span.start()), offset.applyAsInt(span.end())};
  }

  /** Left out where there is none. */
  private void strings(String field, List<String> strings) throws IOException {
    if (!strings.isEmpty()) {
      json.writeFieldName(field);
      json.writeArray(strings.toArray(String[]::new), 0, strings.size());
    }
  }
}
