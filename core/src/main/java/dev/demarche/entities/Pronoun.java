// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import org.jspecify.annotations.Nullable;

/** A form of <i>he</i> or <i>she</i>. */
enum Pronoun {
  HE("he", Sex.MALE, Case.SUBJECT),
  HIM("him", Sex.MALE, Case.OBJECT),
  HIS("his", Sex.MALE, Case.POSSESSIVE),
  HIMSELF("himself", Sex.MALE, Case.REFLEXIVE),
  SHE("she", Sex.FEMALE, Case.SUBJECT),
  HER("her", Sex.FEMALE, Case.POSSESSIVE),
  HERS("hers", Sex.FEMALE, Case.POSSESSIVE),
  HERSELF("herself", Sex.FEMALE, Case.REFLEXIVE);

  /** What the form is in its clause; <i>her</i> can be an object too. */
  enum Case {
    SUBJECT,
    OBJECT,
    POSSESSIVE,
    REFLEXIVE
  }

  private static final Pronoun[] ALL = values();

  final String word;
  final Sex sex;
  final Case form;

  Pronoun(String word, Sex sex, Case form) {
    this.word = word;
    this.sex = sex;
    this.form = form;
  }

  /** The pronoun that token {@code index} is, or null. Makes no strings. */
  static @Nullable Pronoun at(Article article, int index) {
    int length = article.tokens.length(index);
    char first = article.tokens.firstChar(index);
    if (length > 7
        || length < 2
        || (first != 'h' && first != 'H' && first != 's' && first != 'S')) {
      return null;
    }
    for (Pronoun pronoun : ALL) {
      if (article.tokens.isIgnoringCase(index, pronoun.word)) {
        return pronoun;
      }
    }
    return null;
  }
}
