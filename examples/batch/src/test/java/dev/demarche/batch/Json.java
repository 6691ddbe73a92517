// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;

/** A JSON value, read without care for types, for short assertions. */
record Json(JsonElement value) {

  static Json parse(String json) {
    return new Json(JsonParser.parseString(json));
  }

  /** The value at a path such as {@code quotes/0/stance}. */
  Json at(String path) {
    JsonElement here = value;
    for (String step : path.split("/")) {
      here =
          here.isJsonArray()
              ? here.getAsJsonArray().get(Integer.parseInt(step))
              : here.getAsJsonObject().get(step);
    }
    return new Json(here);
  }

  String string(String path) {
    return at(path).value.getAsString();
  }

  int integer(String path) {
    return at(path).value.getAsInt();
  }

  List<Json> list(String path) {
    List<Json> list = new ArrayList<>();
    at(path).value.getAsJsonArray().forEach(element -> list.add(new Json(element)));
    return list;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
