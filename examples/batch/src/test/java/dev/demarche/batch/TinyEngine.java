// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import dev.demarche.Attribution;
import dev.demarche.Description;
import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Quote;
import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.Speaker;
import dev.demarche.Stance;
import dev.demarche.Tokens;
import dev.demarche.engine.Engine;
import dev.demarche.engine.EngineProvider;
import dev.demarche.engine.Name;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An engine for tests of what surrounds engines. The whole text is a sentence; Norway and Lindqvist
 * are the only names; “…” is a quote, the word behind it the cue and the one behind that the
 * source; a quote with "must" is a demand. A text with CRASH makes it throw.
 */
public final class TinyEngine implements EngineProvider {

  private static final Map<String, EntityType> NAMES =
      Map.of("Norway", EntityType.COUNTRY, "Lindqvist", EntityType.PERSON);
  private static final Pattern QUOTE = Pattern.compile("“[^“”]*”");

  @Override
  public String name() {
    return "tiny";
  }

  @Override
  public int rank() {
    return -1;
  }

  @Override
  public Engine load() {
    return new Engine(
        "tiny",
        "1.0",
        new EnglishTokenizer(),
        TinyEngine::split,
        TinyEngine::recognize,
        TinyEngine::resolve,
        TinyEngine::extract,
        TinyEngine::speakers,
        TinyEngine::stances);
  }

  private static Sentences split(Tokens tokens) {
    if (tokens.text().contains("CRASH")) {
      throw new IllegalStateException("asked to crash");
    }
    int size = tokens.size();
    return new Sentences(
        tokens, size == 0 ? List.of() : List.of(new Sentence(tokens.span(0, size), 0, size, 0)));
  }

  private static List<Name> recognize(Sentences sentences) {
    return sentences.tokens().asList().stream()
        .filter(token -> NAMES.containsKey(token.text()))
        .map(token -> new Name(token.span(), NAMES.get(token.text()), 0.98765))
        .toList();
  }

  private static Entities resolve(Sentences sentences, List<Name> names) {
    Map<String, List<Mention>> byName = new LinkedHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Name name : names) {
      String words = name.span().of(sentences.text());
      byName.putIfAbsent(words, new ArrayList<>());
      int id = List.copyOf(byName.keySet()).indexOf(words);
      Mention mention =
          new Mention(name.span(), words, name.type(), Mention.Form.NAME, id, name.score());
      mentions.add(mention);
      byName.get(words).add(mention);
    }
    List<Entity> entities = new ArrayList<>();
    byName.forEach(
        (words, places) ->
            entities.add(
                new Entity(
                    entities.size(),
                    NAMES.get(words),
                    words,
                    words.equals("Norway") ? "NO" : null,
                    places,
                    descriptions(sentences.text(), places.get(0).span()))));
    return new Entities(sentences, mentions, entities);
  }

  /** <i>Minister</i> before a name. */
  private static List<Description> descriptions(String text, Span name) {
    String role = "Minister";
    int start = name.start() - role.length() - 1;
    return text.startsWith(role, start)
        ? List.of(new Description(new Span(start, name.start() - 1), role, role, null, "NO"))
        : List.of();
  }

  private static List<Attribution> extract(Entities entities) {
    List<Attribution> attributions = new ArrayList<>();
    Matcher matcher = QUOTE.matcher(entities.text());
    Tokens tokens = entities.tokens();
    while (matcher.find()) {
      List<Span> content = List.of(new Span(matcher.start(), matcher.end()));
      int cue = tokens.indexAt(matcher.end());
      boolean said = cue + 1 < tokens.size();
      attributions.add(
          new Attribution(
              Quote.Form.DIRECT,
              Quote.Kind.SPEECH,
              content,
              content,
              said ? List.of(tokens.span(cue)) : List.of(),
              said ? List.of(tokens.span(cue + 1)) : List.of(),
              -1,
              0.5));
    }
    return attributions;
  }

  private static List<Optional<Speaker>> speakers(
      Entities entities, List<Attribution> attributions) {
    return attributions.stream()
        .map(
            attribution ->
                attribution.source().stream().findFirst().map(source -> speaker(entities, source)))
        .toList();
  }

  private static Speaker speaker(Entities entities, Span source) {
    Mention mention = entities.at(source.start());
    return new Speaker(source.of(entities.text()), mention == null ? null : entities.of(mention));
  }

  private static List<Stance> stances(
      Entities entities, List<Attribution> attributions, List<Optional<Speaker>> speakers) {
    return attributions.stream()
        .map(attribution -> stance(entities, attribution.content().get(0)))
        .toList();
  }

  private static Stance stance(Entities entities, Span content) {
    int must = entities.text().indexOf("must", content.start());
    if (must < 0 || must >= content.end()) {
      return Stance.NONE;
    }
    return new Stance(
        Stance.Label.DEMAND,
        List.of(Stance.Label.DEMAND, Stance.Label.THREAT),
        0.75,
        List.of(new Span(must, must + 4)),
        entities.within(content).stream().map(entities::of).findFirst().orElse(null));
  }
}
