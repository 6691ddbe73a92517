// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Document;
import dev.demarche.Entity;
import dev.demarche.Mention;
import dev.demarche.Pipeline;
import java.util.ArrayList;
import java.util.List;

/** The names that the engine reads in a text, as {@code "Georgia COUNTRY GE"}. */
final class ReadNames {

  private static final Pipeline PIPELINE = Pipeline.of("english");

  private final String text;
  private final List<String> names = new ArrayList<>();

  private ReadNames(String text) {
    this.text = text;
    Document document = PIPELINE.analyze(text);
    for (Mention mention : document.mentions()) {
      if (mention.form() == Mention.Form.NAME) {
        Entity entity = document.entity(mention);
        String code = entity.country() == null ? "" : " " + entity.country();
        names.add(mention.text() + " " + mention.type() + code);
      }
    }
  }

  static ReadNames in(String text) {
    return new ReadNames(text);
  }

  /** Asserts all names. */
  void are(String... expected) {
    assertThat(names).as(text).containsExactly(expected);
  }

  /** Asserts some of the names. */
  void have(String... expected) {
    assertThat(names).as(text).contains(expected);
  }

  /** Whether a name with this spelling, of any type, leads to this country. */
  boolean leads(String name, String code) {
    return names.stream()
        .anyMatch(read -> read.startsWith(name + " ") && read.endsWith(" " + code));
  }

  /** Whether this is one of the names. */
  boolean has(String name) {
    return names.contains(name);
  }

  @Override
  public String toString() {
    return text + " -> " + names;
  }
}
