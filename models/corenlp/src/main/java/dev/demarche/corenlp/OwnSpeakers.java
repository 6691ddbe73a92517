// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.Mention;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.Speaker;
import dev.demarche.engine.Engine;
import dev.demarche.engine.SpeakerResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The speakers that CoreNLP gives its own quotes; it knows of no others. */
final class OwnSpeakers implements SpeakerResolver {

  private final Reader reader;

  OwnSpeakers(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Optional<String> misfit(Engine engine) {
    return engine.quoteExtractor() instanceof OwnQuotes quotes && quotes.reader() == reader
        ? Optional.empty()
        : Optional.of(
            "CoreNLP gives speakers to its own quotes alone: take both quotes and speakers from"
                + " one engine of CoreNlpOptions.withQuotes(CORENLP), or the speakers of another"
                + " engine");
  }

  @Override
  public Sentences prepare(Sentences sentences) {
    return reader.with(sentences);
  }

  @Override
  public List<Optional<Speaker>> resolve(Entities entities, List<Attribution> attributions) {
    Map<Span, Findings.Quoted> quotes = new HashMap<>();
    for (Findings.Quoted quote : reader.findings(entities.sentences()).quotes()) {
      quotes.put(quote.span(), quote);
    }
    Map<String, Entity> byName = byName(entities);
    List<Optional<Speaker>> speakers = new ArrayList<>(attributions.size());
    for (Attribution attribution : attributions) {
      Findings.Quoted quote = quotes.get(attribution.content().get(0));
      speakers.add(quote == null ? Optional.empty() : speaker(entities, byName, quote));
    }
    return speakers;
  }

  private static Map<String, Entity> byName(Entities entities) {
    Map<String, Entity> byName = new HashMap<>();
    for (Mention mention : entities.mentions()) {
      if (mention.form() == Mention.Form.NAME) {
        byName.putIfAbsent(mention.text(), entities.of(mention));
      }
    }
    return byName;
  }

  private static Optional<Speaker> speaker(
      Entities entities, Map<String, Entity> byName, Findings.Quoted quote) {
    Entity entity = entity(entities, quote.name());
    if (entity == null && quote.speaker() != null) {
      entity = byName.get(quote.speaker());
    }
    if (entity == null) {
      entity = entity(entities, quote.source());
    }
    if (entity != null) {
      return Optional.of(new Speaker(entity.name(), entity));
    }
    Optional<String> source =
        Optional.ofNullable(quote.source()).map(span -> span.of(entities.text()));
    return Optional.ofNullable(quote.speaker())
        .or(() -> source)
        .map(name -> new Speaker(name, null));
  }

  /** The entity that words name. */
  private static @Nullable Entity entity(Entities entities, @Nullable Span words) {
    if (words == null) {
      return null;
    }
    List<Mention> within = entities.within(words);
    return within.isEmpty() ? null : entities.of(within.get(0));
  }
}
