// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import dev.demarche.Sentence;
import dev.demarche.entities.Referent.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject behind an opening phrase: <i>In her speech, Roe said</i>; <i>Asked about his
 * plans, Roe smiled</i>.
 */
final class SubjectBehind {

  private static final int LONGEST_OPENING = 18;
  private static final int LONGEST_SUBJECT = 8;

  private final Article article;
  private final Grammar grammar;
  private final Roles roles;
  private final Map<Group, Person> persons;

  SubjectBehind(Article article, Grammar grammar, Roles roles, Map<Group, Person> persons) {
    this.article = article;
    this.grammar = grammar;
    this.roles = roles;
    this.persons = persons;
  }

  /** The subject behind the opening phrase in which a pronoun stands, or null. */
  @Nullable Referent of(PronounPlace place) {
    Sentence sentence = place.sentence;
    if (place.quotation >= 0
        || place.token - sentence.firstToken() > LONGEST_OPENING
        || !opens(article.word(sentence.firstToken()))) {
      return null;
    }
    int comma = place.token + 1;
    while (comma < sentence.endToken()
        && comma - place.token < LONGEST_OPENING
        && !article.word(comma).equals(",")) {
      comma++;
    }
    for (int i = comma; i < Math.min(sentence.endToken(), comma + LONGEST_SUBJECT); i++) {
      Occurrence name = article.nameAt(i);
      if (name != null && name.type == EntityType.PERSON) {
        return subject(name, place);
      }
    }
    return null;
  }

  private boolean opens(String word) {
    return grammar.is(Grammar.Kind.OPENER, word) || (word.length() > 5 && word.endsWith("ing"));
  }

  private @Nullable Referent subject(Occurrence name, PronounPlace place) {
    Person person = persons.get(name.group());
    if (person == null
        || !Sex.agree(person.sex(), place.pronoun.sex)
        || roles.role(name.firstToken, name.endToken, place.sentence) != Role.SUBJECT) {
      return null;
    }
    return new Referent(
        person,
        person.sex(),
        name.firstToken,
        place.token,
        place.sentenceIndex,
        Role.SUBJECT,
        -1,
        false);
  }
}
