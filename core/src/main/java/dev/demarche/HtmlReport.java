// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;

/**
 * The parts of a web page about several documents. They are strings of their own so that a long
 * page can be written piece by piece: {@link #head}, any number of articles, {@link #tail}. For a
 * single document {@link Document#toHtml()} does all of it. Thread-safe.
 */
public final class HtmlReport {

  private HtmlReport() {}

  /**
   * What stands before the first article.
   *
   * @param title of the page
   */
  public static String head(String title) {
    return new Html()
        .raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
        .text(title)
        .raw("</title>\n<style>\n")
        .raw(resource("report.css"))
        .raw("</style>\n</head>\n<body>\n")
        .raw(resource("report-legend.html"))
        .toString();
  }

  /**
   * An article and the lists beside it.
   *
   * @param number another for each article of the page: anchors begin with it
   * @param id shown above the article; may be empty
   */
  public static String article(int number, String id, Document document) {
    String prefix = "d" + number + "-";
    Html html = new Html();
    html.raw("<article id=\"d").raw(number).raw("\">\n<div class=\"text\">\n<p class=\"about\">");
    if (!id.isEmpty()) {
      html.raw("<b>").text(id).raw("</b> ");
    }
    html.text(Wording.summary(document.quotes())).raw("</p>\n");
    ArticleHtml.write(document, prefix, html);
    html.raw("</div>\n<aside>\n");
    SideHtml.write(document, prefix, html);
    html.raw("<p class=\"engine\">Read by ").text(document.engine().name());
    html.raw(" ").text(document.engine().version()).raw("</p>\n</aside>\n</article>\n");
    return html.toString();
  }

  /**
   * An article's line in a table of contents.
   *
   * @param href where the article is: {@code #d7} for article 7 of the same page
   */
  public static String entry(String href, String id, Document document) {
    return new Html()
        .raw("<li><a href=\"")
        .text(href)
        .raw("\">")
        .text(Wording.headline(document))
        .raw("</a> <small>")
        .text(id + ", " + Wording.summary(document.quotes()))
        .raw("</small></li>\n")
        .toString();
  }

  /** What stands before the entries of a table of contents. */
  public static String contentsHead() {
    return "<nav class=\"contents\" aria-label=\"Articles\">\n<ol>\n";
  }

  /** What stands behind the entries of a table of contents. */
  public static String contentsTail() {
    return "</ol>\n</nav>\n";
  }

  /** What stands behind everything else. */
  public static String tail() {
    return "</body>\n</html>\n";
  }

  private static String resource(String name) {
    URL url = Resources.getResource(HtmlReport.class, name);
    try {
      return Resources.toString(url, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read, though its jar holds it", e);
    }
  }
}
