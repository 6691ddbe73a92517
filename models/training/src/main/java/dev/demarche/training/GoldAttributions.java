// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Quote;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.Speaker;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import dev.demarche.english.sentences.EnglishSentenceSplitter;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The gold quotes and entities of a document as a stance classifier takes them, so that it can be
 * trained and measured alone. Where the corpus has no entities, every run of capitalized words is
 * taken for one.
 *
 * @param entities the text with its gold entities
 * @param attributions the gold quotes
 * @param speakers their gold speakers; where the corpus tells none, the last name in the source
 */
public record GoldAttributions(
    Entities entities, List<Attribution> attributions, List<Optional<Speaker>> speakers) {

  private static final Set<String> NO_NAMES =
      Set.of(
          "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "If", "No", "Any", "This",
          "That", "These", "Those", "There", "In", "On", "At", "But", "And", "Or", "Not", "His",
          "Her", "Their", "Our", "My", "Your", "What", "When", "Who", "All", "As", "For", "From",
          "To", "So", "Do", "Let", "Some", "One", "Two", "After", "Before", "Nobody", "Nothing");

  /** Lays out a document. {@code object} is its JSON, for names and speakers. */
  public static GoldAttributions of(GoldDocument gold, Map<String, @Nullable Object> object) {
    Tokens tokens = new EnglishTokenizer().tokenize(gold.text());
    Sentences sentences = new EnglishSentenceSplitter().split(tokens);
    Entities entities =
        object.get("entities") instanceof List<?> list
            ? given(sentences, gold, list)
            : guessed(sentences);
    List<Attribution> attributions = new ArrayList<>();
    List<Optional<Speaker>> speakers = new ArrayList<>();
    List<?> quotes = object.get("quotes") instanceof List<?> list ? list : List.of();
    for (int i = 0; i < gold.quotes().size(); i++) {
      GoldDocument.GoldQuote quote = gold.quotes().get(i);
      attributions.add(
          new Attribution(
              Quote.Form.valueOf(quote.form()),
              quote.kind().equals("speech") ? Quote.Kind.SPEECH : Quote.Kind.OTHER,
              quote.content(),
              List.of(),
              quote.cue(),
              quote.source(),
              -1,
              1));
      speakers.add(speaker(entities, quote, (Map<?, ?>) quotes.get(i)));
    }
    return new GoldAttributions(entities, attributions, speakers);
  }

  private static Optional<Speaker> speaker(
      Entities entities, GoldDocument.GoldQuote quote, Map<?, ?> object) {
    if (object.get("speaker") instanceof Integer id && id < entities.list().size()) {
      return Optional.of(new Speaker(entities.list().get(id).name(), entities.list().get(id)));
    }
    for (Span source : quote.source()) {
      List<Mention> names = entities.within(source);
      if (!names.isEmpty()) {
        Entity entity = entities.of(names.get(names.size() - 1));
        return Optional.of(new Speaker(entity.name(), entity));
      }
    }
    return Optional.empty();
  }

  private static Entities given(Sentences sentences, GoldDocument gold, List<?> entities) {
    List<List<Mention>> of = new ArrayList<>();
    entities.forEach(entity -> of.add(new ArrayList<>()));
    List<Mention> mentions = new ArrayList<>();
    int end = 0;
    for (GoldDocument.GoldMention mention : gold.mentions()) {
      EntityType type = mention.type();
      if (type != null && mention.entity() >= 0 && mention.span().start() >= end) {
        Mention made =
            new Mention(
                mention.span(),
                mention.span().of(gold.text()),
                type,
                Mention.Form.NAME,
                mention.entity(),
                1);
        mentions.add(made);
        of.get(mention.entity()).add(made);
        end = mention.span().end();
      }
    }
    List<Entity> list = new ArrayList<>();
    for (int i = 0; i < of.size(); i++) {
      Map<?, ?> entity = (Map<?, ?>) entities.get(i);
      list.add(
          new Entity(
              i,
              EntityType.valueOf(String.valueOf(entity.get("type"))),
              String.valueOf(entity.get("name")),
              (String) entity.get("country"),
              of.get(i)));
    }
    return new Entities(sentences, mentions, list);
  }

  private static Entities guessed(Sentences sentences) {
    Tokens tokens = sentences.tokens();
    Map<String, Integer> ids = new HashMap<>();
    List<String> names = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int first = i;
      while (i < tokens.size() && isName(tokens, i) && inLine(tokens, first, i)) {
        i++;
      }
      if (i > first) {
        String name = tokens.span(first, i).of(tokens.text());
        int id = ids.computeIfAbsent(tokens.text(i - 1), last -> ids.size());
        if (id == names.size()) {
          names.add(name);
        }
        mentions.add(
            new Mention(tokens.span(first, i), name, EntityType.PERSON, Mention.Form.NAME, id, 1));
      }
    }
    List<Entity> list = new ArrayList<>();
    for (int id = 0; id < names.size(); id++) {
      int wanted = id;
      list.add(
          new Entity(
              id,
              EntityType.PERSON,
              names.get(id),
              null,
              mentions.stream().filter(mention -> mention.entity() == wanted).toList()));
    }
    return new Entities(sentences, mentions, list);
  }

  private static boolean isName(Tokens tokens, int i) {
    return tokens.kind(i) == TokenKind.WORD
        && Character.isUpperCase(tokens.firstChar(i))
        && !NO_NAMES.contains(tokens.text(i));
  }

  private static boolean inLine(Tokens tokens, int first, int i) {
    return i == first || tokens.start(i) - tokens.end(i - 1) <= 1;
  }
}
