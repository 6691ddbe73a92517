// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with its entities: what the stages behind entity resolution work on. Immutable.
 *
 * @param sentences the text, its tokens and sentences
 * @param mentions all mentions, by place, none overlapping another
 * @param list the entities; entity {@code i} has id {@code i}
 */
public record Entities(Sentences sentences, List<Mention> mentions, List<Entity> list) {

  /** Copies the lists. */
  public Entities {
    mentions = List.copyOf(mentions);
    list = List.copyOf(list);
  }

  /** The text: the caller's own string. */
  public String text() {
    return sentences.text();
  }

  /** The tokens of the text. */
  public Tokens tokens() {
    return sentences.tokens();
  }

  /** The entity that a mention belongs to. */
  public Entity of(Mention mention) {
    return list.get(mention.entity());
  }

  /** Index of the first mention that ends behind {@code offset}; the number of mentions if none. */
  public int indexAt(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The mention that covers {@code offset}, or null. */
  public @Nullable Mention at(int offset) {
    int index = indexAt(offset);
    return index < mentions.size() && mentions.get(index).span().contains(offset)
        ? mentions.get(index)
        : null;
  }

  /** The mentions that lie wholly inside a span, in order. */
  public List<Mention> within(Span span) {
    int first = indexAt(span.start());
    if (first < mentions.size() && mentions.get(first).span().start() < span.start()) {
      first++;
    }
    int end = first;
    while (end < mentions.size() && mentions.get(end).span().end() <= span.end()) {
      end++;
    }
    return mentions.subList(first, end);
  }
}
