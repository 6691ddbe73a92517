// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import com.google.common.collect.ImmutableSet;
import dev.demarche.EntityType;
import dev.demarche.Sentence;
import dev.demarche.TokenKind;
import dev.demarche.entities.Grammar.Kind;
import dev.demarche.entities.Referent.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is in view at a place of the text. Follows S. Lappin and H. Leass, <i>An Algorithm for
 * Pronominal Anaphora Resolution</i>, Computational Linguistics 20(4), 1994: candidates get points
 * for being near, a subject, spoken of often; some are excluded by grammar. Looks at a bounded
 * number of candidates.
 */
final class Salience {

  private static final int MOST_SENTENCES = 6;
  private static final int MOST_CANDIDATES = 40;
  private static final int LONGEST_OPENING = 18;
  private static final double LEAST = -4;

  private static final ImmutableSet<String> NO_NOUN =
      ImmutableSet.of("the", "a", "an", "to", "this", "that", "his", "her", "any", "all");

  private final Article article;
  private final Grammar grammar;
  private final Roles roles;
  private final List<Referent> outside = new ArrayList<>();
  private final List<Referent> inside = new ArrayList<>();
  private final List<Referent> quotedPronouns = new ArrayList<>();
  private final Map<Group, Person> persons;
  private Set<Person> speakers = new HashSet<>();

  Salience(Article article, Grammar grammar, Roles roles, Map<Group, Person> persons) {
    this.article = article;
    this.persons = persons;
    this.grammar = grammar;
    this.roles = roles;
  }

  /** Forgets who spoke in the paragraph before, unless nobody speaks in the one that starts. */
  void startParagraph() {
    speakers = new HashSet<>();
  }

  /** Puts somebody into view. */
  void note(Referent referent) {
    if (referent.quotation() < 0) {
      outside.add(referent);
      if (referent.speaks() && referent.person() != null) {
        speakers.add(referent.person());
      }
    } else if (Pronoun.at(article, referent.firstToken()) != null) {
      quotedPronouns.add(referent);
    } else {
      inside.add(referent);
    }
  }

  /** Whom a pronoun means: the best candidate, or null without any. */
  @Nullable Referent antecedent(Pronoun pronoun, int token, int s, int quotation) {
    Place place = new Place(pronoun, token, s, quotation);
    place.consider(outside);
    place.consider(inside);
    place.consider(quotedPronouns);
    place.considerSubjectBehind();
    return place.best;
  }

  /** A pronoun at its place, looking for its antecedent. */
  private final class Place {
    private final Pronoun pronoun;
    private final boolean object;
    private final int token;
    private final int s;
    private final int quotation;
    private final Sentence sentence;
    private @Nullable Referent best;
    private double most = LEAST;

    Place(Pronoun pronoun, int token, int s, int quotation) {
      this.pronoun = pronoun;
      this.token = token;
      this.s = s;
      this.quotation = quotation;
      this.sentence = article.sentences.get(s);
      this.object =
          pronoun.form == Pronoun.Case.OBJECT || (pronoun == Pronoun.HER && !isNoun(token + 1));
    }

    private boolean isNoun(int next) {
      String word = article.word(next, sentence);
      return !word.isEmpty()
          && article.tokens.kind(next) != TokenKind.PUNCTUATION
          && article.tokens.kind(next) != TokenKind.TERMINATOR
          && !grammar.is(Kind.PREPOSITION, word)
          && !grammar.is(Kind.CLAUSE, word)
          && !grammar.is(Kind.AUXILIARY, word)
          && !NO_NOUN.contains(word);
    }

    void consider(List<Referent> referents) {
      int end = firstAtOrBehind(referents);
      for (int i = end - 1; i >= 0 && end - i <= MOST_CANDIDATES; i--) {
        Referent referent = referents.get(i);
        if (s - referent.sentence() > MOST_SENTENCES) {
          return;
        }
        if (canMean(referent)) {
          take(referent, score(referent));
        }
      }
    }

    private int firstAtOrBehind(List<Referent> referents) {
      int low = 0;
      int high = referents.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (referents.get(middle).firstToken() < token) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private void take(Referent referent, double score) {
      if (score > most) {
        most = score;
        best = referent;
      }
    }

    private boolean canMean(Referent referent) {
      if (!referent.canBe(pronoun.sex) || referent.endToken() > token) {
        return false;
      }
      if (quotation >= 0 && referent.person() != null && speakers.contains(referent.person())) {
        return false;
      }
      if (pronoun.form == Pronoun.Case.REFLEXIVE) {
        return referent.sentence() == s;
      }
      return !(object
          && referent.sentence() == s
          && referent.role() == Role.SUBJECT
          && isOneClause(referent.endToken()));
    }

    private boolean isOneClause(int from) {
      for (int i = from; i < token; i++) {
        String word = article.word(i);
        if (grammar.is(Kind.CLAUSE, word)
            || word.equals("to")
            || article.tokens.kind(i) == TokenKind.PUNCTUATION) {
          return false;
        }
      }
      return true;
    }

    private double score(Referent referent) {
      int distance = s - referent.sentence();
      double score = -1.0 * distance;
      score -=
          0.3 * (sentence.paragraph() - article.sentences.get(referent.sentence()).paragraph());
      score += referent.role() == Role.SUBJECT ? 1.5 : 0;
      score += distance == 0 ? 0.5 : 0;
      score += referent.hasSex() ? 1 : 0;
      score -= (referent.quotation() >= 0) != (quotation >= 0) ? 0.5 : 0;
      score += referent.quotation() == quotation && quotation >= 0 ? 0.7 : 0;
      score += referent.person() == null ? -0.5 : frequency(referent.person());
      score -= 0.02 * Math.min(token - referent.endToken(), 50);
      return score;
    }

    private static double frequency(Person person) {
      return 0.1 * Math.min(person.group.occurrences().size(), 10);
    }

    /** <i>In her speech, Roe said</i>: the subject behind the opening phrase. */
    void considerSubjectBehind() {
      int first = sentence.firstToken();
      if (quotation >= 0
          || token - first > LONGEST_OPENING
          || !grammar.is(Kind.OPENER, article.word(first))) {
        return;
      }
      int comma = token + 1;
      while (comma < sentence.endToken()
          && comma - token < LONGEST_OPENING
          && !article.word(comma).equals(",")) {
        comma++;
      }
      for (int i = comma; i < sentence.endToken() && i < comma + 8; i++) {
        Occurrence name = article.nameAt(i);
        if (name != null && name.type == EntityType.PERSON) {
          behind(name);
          return;
        }
      }
    }

    private void behind(Occurrence name) {
      Person person = persons.get(name.group());
      if (person != null
          && Sex.agree(person.sex(), pronoun.sex)
          && roles.role(name.firstToken, name.endToken, sentence) == Role.SUBJECT) {
        Referent referent =
            new Referent(person, null, name.firstToken, name.endToken, s, Role.SUBJECT, -1, false);
        take(referent, score(referent) + 0.02 * Math.min(token - referent.endToken(), 50));
      }
    }
  }
}
