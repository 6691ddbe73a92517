// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Lays JSON out so that people can read it: a line for each field of a document and for each
 * sentence, mention, entity and quote. Not thread-safe: one for each document.
 */
final class LineAnItem implements PrettyPrinter {

  /** A document's fields, and the elements of its lists. */
  private static final int DEEPEST_BROKEN = 2;

  private int depth;

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    open(json, '{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    breakLine(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    close(json, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    open(json, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    breakLine(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    close(json, values, ']');
  }

  private void open(JsonGenerator json, char bracket) throws IOException {
    json.writeRaw(bracket);
    depth++;
  }

  private void separate(JsonGenerator json) throws IOException {
    json.writeRaw(depth <= DEEPEST_BROKEN ? "," : ", ");
    breakLine(json);
  }

  private void close(JsonGenerator json, int size, char bracket) throws IOException {
    depth--;
    if (size > 0 && depth < DEEPEST_BROKEN) {
      json.writeRaw('\n');
      json.writeRaw("  ".repeat(depth));
    }
    json.writeRaw(bracket);
  }

  private void breakLine(JsonGenerator json) throws IOException {
    if (depth <= DEEPEST_BROKEN) {
      json.writeRaw('\n');
      json.writeRaw("  ".repeat(depth));
    }
  }
}
