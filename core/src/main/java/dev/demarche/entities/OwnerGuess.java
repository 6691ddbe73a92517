// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import dev.demarche.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives agencies a country that the text does not tie to them directly: one that stands inside the
 * name, the only one of the sentence that names the agency first, or the one that the article is
 * mostly about. Names of bodies that many states make are left alone.
 */
final class OwnerGuess {

  /** Share of all names of countries from which on an article is about one. */
  private static final double MOST = 0.6;

  /** How many tokens before an agency its country is looked for. */
  private static final int FARTHEST = 60;

  private final Article article;
  private final BodyWords bodyWords;
  private final CountryWords countries;
  private final Set<String> spokenOf;
  private final @Nullable String main;

  OwnerGuess(Article article, BodyWords bodyWords, CountryWords countries, Set<String> spokenOf) {
    this.article = article;
    this.bodyWords = bodyWords;
    this.countries = countries;
    this.spokenOf = spokenOf;
    this.main = main();
  }

  /** Gives a country to the agencies that lack one. */
  void complete(List<Body> bodies) {
    for (Body body : bodies) {
      if (body.lacksCountry() && body.name.words().stream().noneMatch(bodyWords::isWide)) {
        body.learn(country(body));
      }
    }
  }

  private @Nullable String country(Body body) {
    for (String word : body.name.words()) {
      String code = countries.owner(List.of(word), spokenOf);
      if (code != null) {
        return code;
      }
    }
    String only = onlyOfSentence(body.group.occurrences().get(0));
    return only == null ? main : only;
  }

  private @Nullable String onlyOfSentence(Occurrence body) {
    Sentence sentence = article.sentence(body);
    String only = null;
    int first = Math.max(sentence.firstToken(), body.firstToken - FARTHEST);
    for (int token = body.firstToken - 1; token >= first; token--) {
      String code = codeAt(token);
      if (code != null && only != null && !code.equals(only)) {
        return null;
      }
      only = code == null ? only : code;
    }
    return only;
  }

  private @Nullable String codeAt(int token) {
    Occurrence name = article.nameAt(token);
    if (name == null || (name.type != EntityType.COUNTRY && name.type != EntityType.NATIONALITY)) {
      return null;
    }
    Group group = name.group();
    return group == null ? null : group.country;
  }

  private @Nullable String main() {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (Occurrence name : article.names(EntityType.COUNTRY, EntityType.NATIONALITY)) {
      Group group = name.group();
      if (group != null && group.country != null) {
        counts.merge(group.country, 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > 1 && count.getValue() >= MOST * all) {
        return count.getKey();
      }
    }
    return null;
  }
}
