// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Sentence;
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
  private final Nominals nominals;
  private final Roles roles;
  private final Quotations quotations;
  private final Salience salience;
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
    this.nominals = new Nominals(article, words, grammar);
    this.roles = new Roles(article, grammar);
    this.quotations = quotations;
    for (Person person : persons) {
      this.persons.put(person.group, person);
    }
    this.salience = new Salience(article, grammar, roles, this.persons);
  }

  /** The pronouns that could be resolved, by place. */
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
    List<int[]> quoted = new ArrayList<>();
    salience.startParagraph();
    for (int s = first; s < end; s++) {
      Sentence sentence = article.sentences.get(s);
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        int quotation = quotations.at(article.tokens.start(token));
        Pronoun pronoun = article.nameAt(token) == null ? Pronoun.at(article, token) : null;
        if (pronoun != null && quotation >= 0) {
          quoted.add(new int[] {token, s, quotation});
        } else if (pronoun != null) {
          resolve(pronoun, token, s, quotation);
        } else {
          token = note(token, s, quotation) - 1;
        }
      }
    }
    for (int[] place : quoted) {
      Pronoun pronoun = Pronoun.at(article, place[0]);
      if (pronoun != null) {
        resolve(pronoun, place[0], place[1], place[2]);
      }
    }
  }

  /** Notes the person a name or noun at a token speaks of; returns the token behind. */
  private int note(int token, int s, int quotation) {
    Sentence sentence = article.sentences.get(s);
    Occurrence name = article.nameAt(token);
    if (name != null) {
      Person person = name.type == EntityType.PERSON ? persons.get(name.group()) : null;
      if (person != null) {
        for (Title title : person.titles()) {
          bearers.put(head(title.text()), person);
        }
        note(person, person.sex(), name.firstToken, name.endToken, s, quotation);
      }
      return Math.max(name.endToken, token + 1);
    }
    Nominals.Nominal nominal = nominals.at(token, sentence);
    if (nominal != null) {
      Person person = nominal.definite() ? bearers.get(nominal.noun()) : null;
      note(person, nominal.title().sex(), token, token + 1, s, quotation);
    }
    return token + 1;
  }

  private static String head(String title) {
    return title.substring(title.lastIndexOf(' ') + 1);
  }

  private void note(
      @Nullable Person person, @Nullable Sex sex, int first, int end, int s, int quotation) {
    Sentence sentence = article.sentences.get(s);
    salience.note(
        new Referent(
            person,
            sex,
            first,
            end,
            s,
            roles.role(first, end, sentence),
            quotation,
            roles.speaks(first, end, sentence)));
  }

  private void resolve(Pronoun pronoun, int token, int s, int quotation) {
    Referent antecedent = salience.antecedent(pronoun, token, s, quotation);
    if (antecedent == null) {
      return;
    }
    Person person = antecedent.person();
    if (person != null) {
      person.learn(pronoun.sex);
      Occurrence occurrence = occurrence(token, s);
      occurrence.join(person.group);
      found.add(occurrence);
    }
    Sentence sentence = article.sentences.get(s);
    Referent.Role role =
        switch (pronoun.form) {
          case SUBJECT -> Referent.Role.SUBJECT;
          case POSSESSIVE -> Referent.Role.POSSESSOR;
          default -> Referent.Role.OBJECT;
        };
    salience.note(
        new Referent(
            person,
            pronoun.sex,
            token,
            token + 1,
            s,
            role,
            quotation,
            role == Referent.Role.SUBJECT && roles.speaks(token, token + 1, sentence)));
  }

  private Occurrence occurrence(int token, int s) {
    return new Occurrence(
        article.tokens.span(token),
        article.surface(token),
        EntityType.PERSON,
        Mention.Form.PRONOUN,
        token,
        token + 1,
        s,
        0.7);
  }
}
