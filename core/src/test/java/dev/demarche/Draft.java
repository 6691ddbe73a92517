// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import static java.util.stream.Collectors.joining;

import dev.demarche.tokens.EnglishTokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a document by hand, with words for places: each means its first occurrence behind the
 * start of the paragraph that {@link #in} named last. A sentence is a line.
 */
final class Draft {

  private final String text;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private int from;

  Draft(String text) {
    this.text = text;
  }

  /** Goes on behind the first occurrence of these words. */
  Draft in(String words) {
    from = text.indexOf(words);
    return this;
  }

  /** An entity mentioned by these names. */
  Draft entity(EntityType type, String name, @Nullable String country, String... mentioned) {
    return entity(
        type, name, country, Arrays.stream(mentioned).map(this::span).toArray(Span[]::new));
  }

  /** An entity mentioned at these places. */
  Draft entity(EntityType type, String name, @Nullable String country, Span... mentioned) {
    List<Mention> own = new ArrayList<>();
    for (Span span : mentioned) {
      String words = span.of(text);
      Mention.Form form = words.equals("he") ? Mention.Form.PRONOUN : Mention.Form.NAME;
      own.add(new Mention(span, words, type, form, entities.size(), 0.9));
    }
    mentions.addAll(own);
    entities.add(new Entity(entities.size(), type, name, country, own));
    return this;
  }

  /** A quote; content in several pieces is parted by {@code |}. */
  Draft quote(@Nullable String speaker, String cue, String content, Stance stance) {
    List<Span> spans = new ArrayList<>();
    for (String piece : content.split("\\|", -1)) {
      spans.add(span(piece));
    }
    return quote(speaker(speaker), cue.isEmpty() ? List.of() : List.of(span(cue)), spans, stance);
  }

  /** A quote of a speaker of the caller's making. */
  Draft quote(Speaker speaker, String cue, String content) {
    List<Span> spans = List.of(span(content));
    return quote(speaker, List.of(span(cue)), spans, Stance.NONE);
  }

  /** A quote at a place. */
  Draft quote(String speaker, Span content) {
    return quote(speaker(speaker), List.of(content), List.of(content), Stance.NONE);
  }

  private Draft quote(
      @Nullable Speaker speaker, List<Span> cue, List<Span> content, Stance stance) {
    quotes.add(
        new Quote(
            content.stream().map(span -> span.of(text)).collect(joining(" ")),
            Quote.Form.DIRECT,
            Quote.Kind.SPEECH,
            content,
            content,
            cue,
            List.of(),
            speaker,
            stance,
            0.8));
    return this;
  }

  /** A stance with these words as evidence. */
  Stance stance(Stance.Label label, String evidence, String target) {
    return new Stance(label, List.of(label), 0.75, List.of(span(evidence)), entityOrNull(target));
  }

  Document document() {
    Tokens tokens = new EnglishTokenizer().tokenize(text);
    mentions.sort(Comparator.comparing(Mention::span));
    return new Document(
        text,
        new Document.EngineName("draft", "1"),
        tokens,
        sentences(tokens),
        mentions,
        entities,
        quotes);
  }

  private List<Sentence> sentences(Tokens tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int end = tokens.end(i);
      int next = i + 1 < tokens.size() ? tokens.start(i + 1) : text.length();
      if (i + 1 == tokens.size() || text.substring(end, next).contains("\n")) {
        sentences.add(new Sentence(tokens.span(first, i + 1), first, i + 1, sentences.size()));
        first = i + 1;
      }
    }
    return sentences;
  }

  private Span span(String words) {
    int start = text.indexOf(words, from);
    if (start < 0) {
      throw new IllegalArgumentException("\"" + words + "\" does not stand behind " + from);
    }
    return new Span(start, start + words.length());
  }

  private @Nullable Speaker speaker(@Nullable String name) {
    return name == null ? null : new Speaker(name, entityOrNull(name));
  }

  private @Nullable Entity entityOrNull(String name) {
    return entities.stream().filter(e -> e.name().equals(name)).findFirst().orElse(null);
  }
}
