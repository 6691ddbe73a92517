// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from JSON Lines: UTF-8, on each line an object with the fields {@code id} (a
 * string or a whole number) and {@code text}; other fields are ignored. Empty lines are passed
 * over. A line that is no article becomes a {@link Input.Failure}, and reading goes on behind it.
 */
final class ArticleLines extends AbstractIterator<Input> {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final String file;
  private final LineReader lines;
  private int number;
  private boolean broken;

  /**
   * Reads from a stream, which the caller closes.
   *
   * @param file how to call it in messages
   */
  ArticleLines(String file, InputStream in) {
    this.file = file;
    this.lines = new LineReader(in);
  }

  @Override
  protected @Nullable Input computeNext() {
    while (!broken) {
      number++;
      Place place = new Place(file, number);
      try {
        byte[] line = lines.next();
        if (line == null) {
          break;
        }
        String json = withoutMark(Decoder.strictUtf8(line, 0, line.length));
        if (!json.isBlank()) {
          return new Fields(place).read(json);
        }
      } catch (CharacterCodingException e) {
        return new Input.Failure(place, null, String.valueOf(e.getMessage()));
      } catch (IOException e) {
        broken = true;
        return new Input.Failure(place, null, "cannot be read on from here: " + Reasons.of(e));
      }
    }
    return endOfData();
  }

  private String withoutMark(String line) {
    return number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  /** What one line has told so far. */
  private static final class Fields {
    private final Place place;
    private @Nullable String id;
    private @Nullable String text;

    Fields(Place place) {
      this.place = place;
    }

    Input read(String json) throws IOException {
      try (JsonParser parser = JSON.createParser(json)) {
        String wrong = object(parser);
        if (wrong != null) {
          return new Input.Failure(place, id, wrong);
        }
      } catch (JsonProcessingException e) {
        return new Input.Failure(place, id, "not JSON: " + Reasons.of(e));
      }
      if (id == null || text == null) {
        return new Input.Failure(
            place, id, "the field \"" + (id == null ? "id" : "text") + "\" is missing");
      }
      return new Input.Article(place, 0, id, text);
    }

    /** Reads the line; what is wrong with it, or null. */
    private @Nullable String object(JsonParser parser) throws IOException {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return "not an object with \"id\" and \"text\"";
      }
      String wrong = null;
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        String wrongHere = field(parser, name, value);
        wrong = wrong == null ? wrongHere : wrong;
        parser.skipChildren();
      }
      return parser.nextToken() == null ? wrong : "something stands behind the object";
    }

    private @Nullable String field(JsonParser parser, String name, JsonToken value)
        throws IOException {
      if (name.equals("id")) {
        if (value != JsonToken.VALUE_STRING && value != JsonToken.VALUE_NUMBER_INT) {
          return "the field \"id\" is neither a string nor a whole number";
        }
        if (id != null) {
          return "the field \"id\" stands there twice";
        }
        id = parser.getText();
      } else if (name.equals("text")) {
        if (value != JsonToken.VALUE_STRING) {
          return "the field \"text\" is not a string";
        }
        if (text != null) {
          return "the field \"text\" stands there twice";
        }
        text = parser.getText();
      }
      return null;
    }
  }
}
