// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The numbers of a JSON object by their path: {@code rows.PERSON.f1}, {@code interval.0}. An object
 * in an array goes by the strings in it ({@code rows.lenient/all/speech.F1}) or, without any, by
 * its index.
 */
record Figures(Map<String, Double> byPath) {

  private static final JsonFactory JSON = new JsonFactory();

  /** Makes the map immutable. */
  Figures {
    byPath = ImmutableMap.copyOf(byPath);
  }

  /** The numbers of a scorer's output. */
  static Figures of(String json) throws IOException {
    Map<String, Double> figures = new LinkedHashMap<>();
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      read(parser, "", figures, new ArrayList<>());
    }
    return new Figures(figures);
  }

  /** The figure of a column in a view, in per cent. */
  OptionalDouble get(View view, Column column) {
    return scaled(view.path(column.figure()), column);
  }

  /** A bound of the column's interval: 0 the lower, 1 the upper. */
  OptionalDouble bound(View view, Column column, int index) {
    return column.interval() == null
        ? OptionalDouble.empty()
        : scaled(view.path(column.interval()) + "." + index, column);
  }

  private OptionalDouble scaled(String path, Column column) {
    Double figure = byPath.get(path);
    return figure == null ? OptionalDouble.empty() : OptionalDouble.of(column.factor() * figure);
  }

  private static void read(
      JsonParser parser, String path, Map<String, Double> figures, List<String> strings)
      throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, path, figures);
      case START_ARRAY -> array(parser, path, figures);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> figures.put(path, parser.getDoubleValue());
      case VALUE_STRING -> strings.add(parser.getText());
      default -> {}
    }
  }

  /** The strings among the fields. */
  private static List<String> object(JsonParser parser, String path, Map<String, Double> figures)
      throws IOException {
    List<String> strings = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      read(parser, path.isEmpty() ? field : path + "." + field, figures, strings);
    }
    return strings;
  }

  private static void array(JsonParser parser, String path, Map<String, Double> figures)
      throws IOException {
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        Map<String, Double> element = new LinkedHashMap<>();
        List<String> strings = object(parser, "", element);
        String name = strings.isEmpty() ? String.valueOf(i) : String.join("/", strings);
        element.forEach((field, figure) -> figures.put(path + "." + name + "." + field, figure));
      } else {
        read(parser, path + "." + i, figures, new ArrayList<>());
      }
    }
  }
}
