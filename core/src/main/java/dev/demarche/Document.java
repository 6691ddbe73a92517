// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import java.util.List;

/**
 * An article and everything that was found in it. Immutable.
 *
 * @param text the article: the caller's own string
 * @param engine name and version of the engine that read it
 * @param tokens its tokens
 * @param sentences its sentences
 * @param mentions the mentions of entities, by place
 * @param entities the entities; entity {@code i} has id {@code i}
 * @param quotes the quotes, by place of their first word
 */
public record Document(
    String text,
    EngineName engine,
    Tokens tokens,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Entity> entities,
    List<Quote> quotes) {

  /**
   * Which engine read a document.
   *
   * @param name the name that {@link Pipeline#of} takes; of a mix, the names of its engines, joined
   *     by {@code +}
   * @param version its version; of a mix, which stages come from which version of which engine
   */
  public record EngineName(String name, String version) {}

  /** Copies the lists. */
  public Document {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
  }

  /** The entity that a mention belongs to. */
  public Entity entity(Mention mention) {
    return entities.get(mention.entity());
  }

  /**
   * The document for people to read in a terminal, 80 columns wide: the headline; the quotes in
   * order, each with its speaker, its stance and the words that decided; the entities by type, with
   * countries and how often they are mentioned. Its layout may change from version to version:
   * programs use the components.
   */
  @Override
  public String toString() {
    return DocumentText.of(this);
  }

  /**
   * The document as a web page that needs nothing but itself: the article with its mentions and
   * quotes, and lists of who says what and of the entities. Runs no script, loads nothing, and
   * shows whatever the text contains as text.
   */
  public String toHtml() {
    return HtmlReport.head(Wording.headline(this))
        + HtmlReport.article(0, "", this)
        + HtmlReport.tail();
  }
}
