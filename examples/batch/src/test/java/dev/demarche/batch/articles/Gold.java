// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch.articles;

import dev.demarche.EntityType;
import dev.demarche.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article and what a person found in it.
 *
 * @param id the name of its files without their endings
 * @param text the article
 * @param entities by the place of their first mention
 * @param mentions by place
 * @param ignored what is neither right nor wrong to find, by place
 * @param quotes by place
 */
record Gold(
    String id,
    String text,
    List<Entity> entities,
    List<Mention> mentions,
    List<Span> ignored,
    List<Quote> quotes) {

  Gold {
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    ignored = List.copyOf(ignored);
    quotes = List.copyOf(quotes);
  }

  /** Somebody or something; {@code country} is an ISO 3166-1 alpha-2 code. */
  record Entity(EntityType type, @Nullable String country, String name) {}

  /**
   * A name in the text. Its type may differ from its entity's: Seoul, a LOCATION, for South Korea.
   */
  record Mention(Span span, EntityType type, Entity entity) {}

  /** How much of a content stands in quotation marks. */
  enum Form {
    DIRECT,
    MIXED,
    INDIRECT
  }

  /** Who speaks: an entity, or nobody with a name. {@code accept} are other right answers. */
  record Speaker(@Nullable Entity entity, String name, List<String> accept) {
    Speaker {
      accept = List.copyOf(accept);
    }
  }

  /** What is done with the words; {@code labels} has one or more, the main one first. */
  record Stance(List<String> labels, @Nullable String target, List<String> accept) {
    static final Stance NONE = new Stance(List.of("NONE"), null, List.of());

    Stance {
      labels = List.copyOf(labels);
      accept = List.copyOf(accept);
    }
  }

  /** Words and the one to whom the text attributes them; {@code belief}: not said but thought. */
  record Quote(
      Form form,
      boolean optional,
      boolean belief,
      List<Span> content,
      @Nullable Span cue,
      @Nullable Span source,
      Speaker speaker,
      Stance stance) {
    Quote {
      content = List.copyOf(content);
    }
  }
}
