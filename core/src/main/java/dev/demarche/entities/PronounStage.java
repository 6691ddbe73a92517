// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Sentence;
import dev.demarche.quotes.Quotations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom <i>he</i> and <i>she</i> mean. Walks through the text paragraph by paragraph, first
 * what stands outside quotation marks, then what stands inside, and gives each pronoun to the
 * person who is most in view: see {@link Salience}. A pronoun that more likely means somebody
 * without a name is left out.
 */
final class PronounStage {

  private final Article article;
  private final Grammar grammar;
  private final Nominals nominals;
  private final Roles roles;
  private final Quotations quotations;
  private final SubjectBehind subjectBehind;
  private final Salience salience = new Salience();
  private final Map<Group, Person> persons = new HashMap<>();
  private final Map<String, Person> bearers = new HashMap<>();
  private final List<Occurrence> found = new ArrayList<>();

  PronounStage(
      Article article,
      PersonWords words,
      Grammar grammar,
      Quotations quotations,
      List<Person> persons) {
    this.article = article;
    this.grammar = grammar;
    this.nominals = new Nominals(article, words, grammar);
    this.roles = new Roles(article, grammar);
    this.quotations = quotations;
    for (Person person : persons) {
      this.persons.put(person.group, person);
    }
    this.subjectBehind = new SubjectBehind(article, grammar, roles, this.persons);
  }

  /** The pronouns that could be resolved. */
  List<Occurrence> resolve() {
    int first = 0;
    while (first < article.sentences.size()) {
      int paragraph = article.sentences.get(first).paragraph();
      int end = first;
      while (end < article.sentences.size()
          && article.sentences.get(end).paragraph() == paragraph) {
        end++;
      }
      paragraph(first, end);
      first = end;
    }
    return found;
  }

  private void paragraph(int first, int end) {
    List<PronounPlace> quoted = new ArrayList<>();
    salience.startParagraph();
    for (int s = first; s < end; s++) {
      Sentence sentence = article.sentences.get(s);
      int token = sentence.firstToken();
      while (token < sentence.endToken()) {
        int quotation = quotations.at(article.tokens.start(token));
        Pronoun pronoun = article.nameAt(token) == null ? Pronoun.at(article, token) : null;
        if (pronoun == null) {
          token = note(token, s, quotation);
          continue;
        }
        PronounPlace place = new PronounPlace(article, grammar, pronoun, token, s, quotation);
        if (quotation < 0) {
          resolve(place);
        } else {
          quoted.add(place);
        }
        token++;
      }
    }
    quoted.forEach(this::resolve);
  }

  /** Notes the person a name or noun at a token speaks of; returns the token behind. */
  private int note(int token, int s, int quotation) {
    Occurrence name = article.nameAt(token);
    if (name != null) {
      Person person = name.type == EntityType.PERSON ? persons.get(name.group()) : null;
      if (person != null) {
        for (Title title : person.titles()) {
          bearers.put(title.head(), person);
        }
        note(person, person.sex(), name.firstToken, name.endToken, s, quotation);
      }
      return Math.max(name.endToken, token + 1);
    }
    Nominals.Nominal nominal = nominals.at(token, article.sentences.get(s));
    if (nominal != null) {
      Person person = nominal.definite() ? bearers.get(nominal.noun()) : null;
      note(person, nominal.title().sex(), token, token + 1, s, quotation);
    }
    return token + 1;
  }

  private void note(
      @Nullable Person person, @Nullable Sex sex, int first, int end, int s, int quotation) {
    Sentence sentence = article.sentences.get(s);
    Referent.Role role = roles.role(first, end, sentence);
    boolean speaks = roles.speaks(first, end, sentence);
    salience.note(new Referent(person, sex, first, end, s, role, quotation, speaks));
  }

  private void resolve(PronounPlace place) {
    Salience.Antecedent antecedent = salience.antecedent(place, subjectBehind.of(place));
    if (antecedent == null) {
      return;
    }
    Person person = antecedent.referent().person();
    if (person != null) {
      person.learn(place.pronoun.sex);
      Occurrence occurrence = occurrence(place, antecedent.score());
      occurrence.join(person.group);
      found.add(occurrence);
    }
    int end = place.token + 1;
    boolean speaks =
        place.role() == Referent.Role.SUBJECT && roles.speaks(place.token, end, place.sentence);
    salience.notePronoun(
        new Referent(
            person,
            place.pronoun.sex,
            place.token,
            end,
            place.sentenceIndex,
            place.role(),
            place.quotation,
            speaks));
  }

  private Occurrence occurrence(PronounPlace place, double score) {
    return new Occurrence(
        article.tokens.span(place.token),
        article.surface(place.token),
        EntityType.PERSON,
        Mention.Form.PRONOUN,
        place.token,
        place.token + 1,
        place.sentenceIndex,
        score);
  }
}
