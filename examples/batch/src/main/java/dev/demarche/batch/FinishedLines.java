// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.demarche.engine.Engine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an unfinished run has left in its file of JSON Lines.
 *
 * @param ids of the documents that are complete
 * @param length of these documents, in bytes; what stands behind is torn
 */
record FinishedLines(SeenIds ids, long length) {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /**
   * Reads up to the first line that is no complete document.
   *
   * @param made how the documents must have been made to stand in the same file as those to come
   * @throws RunException if a document was made otherwise
   */
  static FinishedLines read(InputStream in, Made made) throws IOException, RunException {
    SeenIds ids = new SeenIds();
    long length = 0;
    LineReader lines = new LineReader(in);
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      Map<String, String> fields = lines.lastLineEnded() ? fields(line) : null;
      String id = fields == null ? null : fields.get("id");
      if (fields == null || id == null) {
        break;
      }
      made.check(Made.of(fields));
      ids.add(id);
      length += line.length + 1L;
    }
    return new FinishedLines(ids, length);
  }

  /** The fields of an object, lists as an empty string; null if the line is no object. */
  private static @Nullable Map<String, String> fields(byte[] line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = JSON.createParser(Decoder.strictUtf8(line, 0, line.length))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        boolean scalar = parser.nextToken().isScalarValue();
        fields.put(name, scalar && !name.equals("text") ? parser.getText() : "");
        parser.skipChildren();
      }
      return parser.nextToken() == null ? fields : null;
    } catch (CharacterCodingException | JacksonException e) {
      return null;
    }
  }

  /** How documents were made, as far as their fields tell. */
  record Made(
      @Nullable String engine, @Nullable String version, @Nullable String offsets, boolean tokens) {

    /** How a run makes its documents. */
    static Made by(Engine engine, Offsets offsets, boolean tokens) {
      return new Made(engine.name(), engine.version(), offsets.toString(), tokens);
    }

    private static Made of(Map<String, String> fields) {
      return new Made(
          fields.get("engine"),
          fields.get("engineVersion"),
          fields.get("offsets"),
          fields.containsKey("tokens"));
    }

    private void check(Made other) throws RunException {
      if (!equals(other)) {
        throw new RunException(
            ExitStatus.USAGE,
            "cannot resume: the file holds documents made with "
                + other
                + ", this run makes them"
                + " with "
                + this
                + "; give the same options, or start afresh without --resume");
      }
    }

    @Override
    public String toString() {
      return engine + " " + version + " --offsets " + offsets + (tokens ? " --tokens" : "");
    }
  }
}
