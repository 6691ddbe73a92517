// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import static dev.demarche.Lines.NO_BREAK_SPACE;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/**
 * A document for people to read in a terminal: the headline; the quotes in order, each with its
 * speaker, its stance and the words that decided; the entities by type.
 */
final class DocumentText {

  private static final int WIDTH = 80;
  private static final int QUOTE_INDENT = 5;
  private static final int ENTITY_INDENT = 15;

  /** Longer ones are cut, lest quotes inside quotes make the text grow with their square. */
  private static final int LONGEST_QUOTE = 1500;

  private final Document document;
  private final Lines lines = new Lines(WIDTH);

  private DocumentText(Document document) {
    this.document = document;
  }

  static String of(Document document) {
    return new DocumentText(document).text();
  }

  private String text() {
    lines.words(Wording.headline(document), 0).end().end();
    lines.words(Wording.summary(document.quotes()), 0).end();
    for (int i = 0; i < document.quotes().size(); i++) {
      lines.end();
      quote(i + 1, document.quotes().get(i));
    }
    if (!document.entities().isEmpty()) {
      lines.end();
    }
    for (EntityType type : EntityType.values()) {
      entities(type);
    }
    return lines.toString();
  }

  private void quote(int number, Quote quote) {
    String digits = String.valueOf(number);
    lines.to(QUOTE_INDENT - 2 - digits.length()).words(digits, 0).to(QUOTE_INDENT);
    lines.words(Wording.said(document, quote) + ":", QUOTE_INDENT);
    String acts = Wording.acts(quote.stance()).toUpperCase(Locale.ROOT);
    if (!acts.isEmpty()) {
      lines.to(WIDTH - acts.length()).words(acts, 0);
    }
    lines.end();
    paragraph(Wording.content(document.text(), quote, LONGEST_QUOTE));
    paragraph(Wording.why(document, quote.stance()));
  }

  private void paragraph(String words) {
    if (!words.isEmpty()) {
      lines.to(QUOTE_INDENT).words(words, QUOTE_INDENT).end();
    }
  }

  private void entities(EntityType type) {
    List<Entity> entities = Wording.entities(document, type);
    if (!entities.isEmpty()) {
      String names = entities.stream().map(entity -> entity(entity)).collect(joining(", "));
      lines.words(Wording.heading(type), 0).to(ENTITY_INDENT).words(names, ENTITY_INDENT).end();
    }
  }

  /** Name, country and number of mentions, on one line if it fits. */
  private static String entity(Entity entity) {
    return (Wording.name(entity) + " ×" + entity.mentions().size()).replace(' ', NO_BREAK_SPACE);
  }
}
