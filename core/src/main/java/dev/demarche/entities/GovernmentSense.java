// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import dev.demarche.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells where the name of a capital stands for the government in it: <i>Seoul rejected</i>,
 * <i>Moscow's claim</i>, <i>ties with Tehran</i>, <i>Washington and Beijing agreed</i>. Where
 * nothing shows it, the capital is just a city.
 */
final class GovernmentSense {

  private static final int MOST_HELPING_WORDS = 4;
  private static final int MOST_ADJECTIVES = 3;

  private final Article article;
  private final Grammar grammar;
  private final GovernmentWords words;
  private final CountryWords countries;
  private final Roles roles;

  GovernmentSense(Article article, Grammar grammar, GovernmentWords words, CountryWords countries) {
    this.article = article;
    this.grammar = grammar;
    this.words = words;
    this.countries = countries;
    this.roles = new Roles(article, grammar);
  }

  /** The code of the country whose government a place name stands for, or null. */
  @Nullable String governmentOf(Occurrence place) {
    String code = codeOf(place);
    return code != null && standsForGovernment(place) ? code : null;
  }

  private @Nullable String codeOf(Occurrence place) {
    String key = Keys.join(Keys.words(place.text, false));
    return words.is(GovernmentWords.Kind.CITY, key) ? null : countries.codeOfCapital(place.text);
  }

  private boolean standsForGovernment(Occurrence place) {
    Sentence sentence = article.sentence(place);
    return isAlone(place, sentence) || isPartner(place, sentence);
  }

  private boolean isAlone(Occurrence place, Sentence sentence) {
    return hasProperty(place, sentence)
        || acts(place, sentence)
        || words.is(GovernmentWords.Kind.BODY, article.word(place.endToken, sentence))
        || isRelated(place.firstToken, sentence)
        || isGoverned(place, sentence);
  }

  /** <i>Moscow's latest offer</i>. */
  private boolean hasProperty(Occurrence place, Sentence sentence) {
    if (!roles.isPossessive(place.endToken, sentence)) {
      return false;
    }
    int first = place.endToken + 1;
    for (int i = first; i <= first + MOST_ADJECTIVES; i++) {
      String word = article.word(i, sentence);
      if (words.is(GovernmentWords.Kind.PROPERTY, word)) {
        return true;
      }
      if (word.isEmpty()
          || grammar.is(Grammar.Kind.PREPOSITION, word)
          || grammar.is(Grammar.Kind.AUXILIARY, word)) {
        return false;
      }
    }
    return false;
  }

  /** <i>Moscow has repeatedly denied</i>, but not <i>a man in Moscow denied</i>. */
  private boolean acts(Occurrence place, Sentence sentence) {
    String before = article.word(place.firstToken - 1, sentence);
    boolean where =
        grammar.is(Grammar.Kind.PREPOSITION, before) && !grammar.is(Grammar.Kind.CLAUSE, before);
    return !where && actsFrom(place.endToken, sentence);
  }

  private boolean actsFrom(int first, Sentence sentence) {
    for (int i = first; i <= first + MOST_HELPING_WORDS; i++) {
      String word = article.word(i, sentence);
      if (words.is(GovernmentWords.Kind.VERB, word)) {
        return true;
      }
      boolean helps =
          grammar.is(Grammar.Kind.AUXILIARY, word)
              || grammar.isAdverb(word)
              || word.equals("\"")
              || word.equals("“")
              || word.equals("n't")
              || (word.equals("to") && i == first);
      if (!helps) {
        return false;
      }
    }
    return false;
  }

  /** <i>sanctions against Moscow</i>, <i>talks between Washington and</i>. */
  private boolean isRelated(int token, Sentence sentence) {
    String link = article.word(token - 1, sentence);
    return words.is(GovernmentWords.Kind.LINK, link)
        && words.is(GovernmentWords.Kind.RELATION, article.word(token - 2, sentence));
  }

  /** <i>accused Moscow of</i>, <i>urged Moscow to</i>. */
  private boolean isGoverned(Occurrence place, Sentence sentence) {
    String before = article.word(place.firstToken - 1, sentence);
    return words.is(GovernmentWords.Kind.GOVERNED, before)
        || (before.equals("on")
            && words.is(
                GovernmentWords.Kind.GOVERNED_ON, article.word(place.firstToken - 2, sentence)));
  }

  /** <i>Washington and Seoul agreed</i>; <i>between Washington and Seoul</i>. */
  private boolean isPartner(Occurrence place, Sentence sentence) {
    Occurrence behind = joined(place.endToken, place.endToken + 1, sentence);
    if (behind != null && canGovern(behind)) {
      String before = article.word(place.firstToken - 1, sentence);
      if (!grammar.is(Grammar.Kind.PREPOSITION, before) && actsFrom(behind.endToken, sentence)) {
        return true;
      }
    }
    Occurrence first = joined(place.firstToken - 1, place.firstToken - 2, sentence);
    return first != null && canGovern(first) && isRelated(first.firstToken, sentence);
  }

  private @Nullable Occurrence joined(int conjunction, int partner, Sentence sentence) {
    boolean inside = partner >= sentence.firstToken() && partner < sentence.endToken();
    return inside && article.word(conjunction, sentence).equals("and")
        ? article.nameAt(partner)
        : null;
  }

  private boolean canGovern(Occurrence name) {
    return name.type == EntityType.COUNTRY
        || (name.type == EntityType.LOCATION && codeOf(name) != null);
  }
}
