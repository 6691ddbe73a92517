// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.Entities;
import dev.demarche.Sentences;
import dev.demarche.engine.EntityResolver;
import dev.demarche.engine.Name;
import dev.demarche.quotes.Quotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells which names of an article mean the same person, agency, organisation, country or place, and
 * whom its pronouns mean. Works for every engine: it needs tokens, sentences and typed names, and
 * no parameters. Takes time linear in the length of the text. Immutable, thread-safe.
 */
public final class DocumentResolver implements EntityResolver {

  private final PersonWords personWords;
  private final BodyWords bodyWords;
  private final KnownBodies knownBodies;
  private final CountryWords countryWords;
  private final SharedNames sharedNames;
  private final GovernmentWords governmentWords;
  private final Grammar grammar;

  /**
   * Loads the word lists.
   *
   * @throws IllegalStateException if a word list is missing or damaged
   */
  public DocumentResolver() {
    this.personWords = new PersonWords();
    this.bodyWords = new BodyWords();
    this.knownBodies = new KnownBodies(bodyWords);
    this.countryWords = new CountryWords();
    this.sharedNames = new SharedNames();
    this.governmentWords = new GovernmentWords();
    this.grammar = new Grammar();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a name does not lie inside one sentence
   */
  @Override
  public Entities resolve(Sentences sentences, List<Name> names) {
    Article article = new Article(sentences, names);
    new TypeRepair(article, personWords.parts, bodyWords, knownBodies, grammar).repair();
    CountryStage countries = new CountryStage(article, countryWords, sharedNames);
    countries.resolve();
    Set<String> codes = countries.codes();
    List<Body> bodies =
        new BodyStage(article, bodyWords, knownBodies, countryWords, codes).resolve();
    new OwnerGuess(article, bodyWords, countryWords, codes).complete(bodies);
    bodies.forEach(body -> body.group.country = body.country());
    List<Person> persons = new PersonStage(article, personWords, grammar).resolve();
    GovernmentSense sense = new GovernmentSense(article, grammar, governmentWords, countryWords);
    new LocationStage(article, sense, countries).resolve();
    new DescriptionStage(article, personWords, grammar).resolve();
    List<Occurrence> all = new ArrayList<>(article.names());
    Quotations quotations = Quotations.of(sentences);
    all.addAll(new PronounStage(article, personWords, grammar, quotations, persons).resolve());
    all.addAll(new BodyPronounStage(article, personWords, grammar, quotations).resolve());
    return new Assembler(article, all).assemble();
  }
}
