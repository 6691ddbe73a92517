// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  private static final double LEAST = -4;

  /** A smaller lead over the next candidate is a guess: of 13 such in GUM 3 were right. */
  private static final double LEAST_LEAD = 0.25;

  private final List<Referent> outside = new ArrayList<>();
  private final List<Referent> inside = new ArrayList<>();
  private final List<Referent> quotedPronouns = new ArrayList<>();
  private Set<Person> speakers = new HashSet<>();

  /**
   * Whom a pronoun means.
   *
   * @param referent the best candidate
   * @param score how sure that is, 0 to 1
   */
  record Antecedent(Referent referent, double score) {}

  /** Forgets who spoke in the paragraph before. */
  void startParagraph() {
    speakers = new HashSet<>();
  }

  /** Puts somebody named or described into view. */
  void note(Referent referent) {
    if (referent.quotation() >= 0) {
      inside.add(referent);
      return;
    }
    outside.add(referent);
    if (referent.speaks() && referent.person() != null) {
      speakers.add(referent.person());
    }
  }

  /** Puts somebody into view whom a pronoun means. */
  void notePronoun(Referent referent) {
    if (referent.quotation() >= 0) {
      quotedPronouns.add(referent);
    } else {
      note(referent);
    }
  }

  /**
   * Whom a pronoun means, or null where nobody or more than one can be meant.
   *
   * @param behind the subject behind an opening phrase that the pronoun stands in, or null
   */
  @Nullable Antecedent antecedent(PronounPlace place, @Nullable Referent behind) {
    Choice choice = new Choice(place);
    choice.consider(outside);
    choice.consider(inside);
    choice.consider(quotedPronouns);
    if (behind != null) {
      choice.take(behind);
    }
    return choice.result();
  }

  /** The choice among candidates. */
  private final class Choice {
    private final PronounPlace place;
    private @Nullable Referent best;
    private double most = LEAST;
    private double second = LEAST;

    Choice(PronounPlace place) {
      this.place = place;
    }

    void consider(List<Referent> referents) {
      int end = firstAtOrBehind(referents, place.token);
      for (int i = end - 1; i >= 0 && end - i <= MOST_CANDIDATES; i--) {
        Referent referent = referents.get(i);
        if (place.sentenceIndex - referent.sentence() > MOST_SENTENCES) {
          return;
        }
        boolean speaks =
            place.quotation >= 0
                && referent.person() != null
                && speakers.contains(referent.person());
        if (!speaks && place.canMean(referent)) {
          take(referent);
        }
      }
    }

    void take(Referent referent) {
      double fit = place.fit(referent);
      boolean another =
          best != null && (best.person() == null || best.person() != referent.person());
      if (fit > most) {
        second = another ? most : second;
        most = fit;
        best = referent;
      } else if (another) {
        second = Math.max(second, fit);
      }
    }

    /** The larger the lead over the next candidate, the surer. */
    @Nullable Antecedent result() {
      double lead = most - second;
      return best == null || lead < LEAST_LEAD
          ? null
          : new Antecedent(best, Math.min(0.5 + 0.12 * lead, 0.95));
    }
  }

  private static int firstAtOrBehind(List<Referent> referents, int token) {
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
}
