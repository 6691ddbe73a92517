// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import dev.demarche.Sentence;
import dev.demarche.TokenKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Groups the names of agencies and organisations. First all names that are no abbreviations tell
 * which bodies there are, those whose country is known first; then every name in the order of the
 * text is given to one of them: by its words, by its abbreviation, by a part that stands alone.
 */
final class BodyStage {

  private final Article article;
  private final BodyWords words;
  private final CountryWords countries;
  private final BodyIndex index;
  private final OwnerReader owners;
  private final List<Body> bodies = new ArrayList<>();

  BodyStage(Article article, BodyWords words, CountryWords countries) {
    this.article = article;
    this.words = words;
    this.countries = countries;
    this.index = new BodyIndex(words);
    this.owners = new OwnerReader(article);
  }

  /** A name with what stands around it. */
  private record Named(Occurrence occurrence, BodyName name, @Nullable String country) {}

  /** Groups all names of types AGENCY and ORGANIZATION and returns the bodies they mean. */
  List<Body> resolve() {
    List<Named> all = new ArrayList<>();
    for (Occurrence occurrence : article.names(EntityType.AGENCY, EntityType.ORGANIZATION)) {
      BodyName name = BodyName.of(occurrence.text, words, countries);
      String country = name.country() == null ? owners.ownerOf(occurrence) : name.country();
      all.add(new Named(occurrence, name, country));
    }
    learnNames(all);
    learnBrackets(all);
    all.forEach(this::place);
    return bodies;
  }

  private void learnNames(List<Named> all) {
    Map<String, Named> distinct = new LinkedHashMap<>();
    for (Named named : all) {
      if (!named.name.abbreviation()) {
        distinct.putIfAbsent(named.name.fullKey() + " " + named.country, named);
      }
    }
    List<Named> order = new ArrayList<>(distinct.values());
    order.sort(
        Comparator.comparing((Named named) -> named.country == null)
            .thenComparing(named -> -named.name.words().size()));
    for (Named named : order) {
      if (named.name.words().size() > 1 || named.country != null) {
        learn(named);
      }
    }
  }

  private void learn(Named named) {
    Body found = null;
    for (Body body : index.core(named.name.key())) {
      if (named.country == null ? found == null : named.country.equals(body.country())) {
        found = body;
      }
    }
    if (found == null && (named.country != null || index.part(named.name.key()).isEmpty())) {
      found = new Body(named.name, named.country);
    }
    if (found != null) {
      index.put(named.name, found);
    }
  }

  /** Learns from <i>International Atomic Energy Agency (IAEA)</i> and the other way round. */
  private void learnBrackets(List<Named> all) {
    for (Named named : all) {
      int open = named.occurrence.endToken;
      Sentence sentence = article.sentence(named.occurrence);
      if (open + 2 >= sentence.endToken()
          || article.tokens.kind(open) != TokenKind.OPENING_BRACKET) {
        continue;
      }
      Occurrence inside = article.nameAt(open + 1);
      int close = inside == null ? open + 2 : inside.endToken;
      if (article.tokens.kind(Math.min(close, sentence.endToken() - 1))
          != TokenKind.CLOSING_BRACKET) {
        continue;
      }
      String bracket =
          article
              .tokens
              .text()
              .substring(article.tokens.start(open + 1), article.tokens.end(close - 1));
      link(named, bracket);
    }
  }

  private void link(Named named, String bracket) {
    if (BodyName.isAbbreviation(bracket) && !named.name.abbreviation()) {
      Body body = known(named);
      if (body != null) {
        index.putAbbreviation(Keys.join(Keys.words(bracket, false)), body);
      }
    } else if (named.name.abbreviation()) {
      BodyName full = BodyName.of(bracket, words, countries);
      if (full.initials(words).contains(named.name.fullKey()) || full.words().size() > 2) {
        for (Body body : index.core(full.key())) {
          index.putAbbreviation(named.name.fullKey(), body);
        }
      }
    }
  }

  private void place(Named named) {
    Body body = known(named);
    if (body == null) {
      body = new Body(named.name, named.country);
      index.put(named.name, body);
      if (named.name.abbreviation()) {
        index.putAbbreviation(named.name.fullKey(), body);
      }
    }
    if (body.group.occurrences().isEmpty()) {
      bodies.add(body);
    }
    body.learn(named.country);
    body.add(named.occurrence);
  }

  private @Nullable Body known(Named named) {
    BodyName name = named.name;
    Body body = null;
    if (name.abbreviation()) {
      body = best(index.initials(name.fullKey()), named);
    }
    if (body == null) {
      body = best(index.core(name.key()), named);
    }
    if (body == null && name.words().size() == 1 && name.fullKey().length() > 2) {
      String singular = name.fullKey().substring(0, name.fullKey().length() - 1);
      body = name.abbreviation() ? best(index.initials(singular), named) : null;
    }
    return body == null ? best(index.part(name.key()), named) : body;
  }

  /** Of the bodies that fit the country the one spoken of last, else the first to come. */
  private static @Nullable Body best(List<Body> bodies, Named named) {
    Body best = null;
    for (Body body : bodies) {
      if (body.canBelongTo(named.country)
          && (best == null || body.lastSentence() > best.lastSentence())) {
        best = body;
      }
    }
    return best;
  }
}
