// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.demarche.Document;
import dev.demarche.HtmlReport;

/**
 * Web pages: all articles on one, or each on its own.
 *
 * @param own whether each article is a page of its own
 */
record HtmlFormat(boolean own) implements Format {

  private static final String TITLE = "Demarche: who said what";

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public String head() {
    return own ? "" : HtmlReport.head(TITLE);
  }

  @Override
  public Rendered render(Input.Article article, Document document) {
    String part = HtmlReport.article(article.number(), article.id(), document);
    String page = own ? HtmlReport.head(article.id()) + part + HtmlReport.tail() : part;
    return new Rendered(
        article, page.getBytes(UTF_8), link -> HtmlReport.entry(link, article.id(), document));
  }

  @Override
  public String tail(Contents contents) {
    return own ? "" : (contents.isUseful() ? nav(contents) : "") + HtmlReport.tail();
  }

  @Override
  public String index(Contents contents) {
    return HtmlReport.head(TITLE) + nav(contents) + HtmlReport.tail();
  }

  private static String nav(Contents contents) {
    return HtmlReport.contentsHead() + contents + HtmlReport.contentsTail();
  }
}
