// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.demarche.Document;

/**
 * Text for people.
 *
 * @param single whether there is one document, which then needs no title
 * @param color whether to colour it for a terminal
 */
record TextFormat(boolean single, boolean color) implements Format {

  private static final int WIDTH = 80;

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public Rendered render(Input.Article article, Document document) {
    String text = document.toString();
    String title = single ? "" : title(Printable.of(article.id()));
    return new Rendered(article, (title + (color ? Color.add(text) : text)).getBytes(UTF_8));
  }

  @Override
  public String between() {
    return "\n";
  }

  /** The id in a line across the page. */
  private static String title(String id) {
    return "── " + id + " " + "─".repeat(Math.max(3, WIDTH - 4 - id.length())) + "\n\n";
  }
}
