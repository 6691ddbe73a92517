// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.EntityType;
import dev.demarche.Sentence;
import dev.demarche.TokenKind;
import dev.demarche.english.entities.Heads.Head;
import dev.demarche.english.entities.Words.Shape;
import dev.demarche.english.entities.Words.Style;
import java.util.ArrayList;
import java.util.List;

/** Cuts a document into candidates: runs of capitalised words, parted at titles and known names. */
final class Chunker {

  /** No name has more tokens; keeps the time linear. */
  private static final int LONGEST = 24;

  private final Lexicons lexicons;
  private final Words words;
  private final List<Candidate> candidates = new ArrayList<>();
  private int limit;

  Chunker(Lexicons lexicons, Words words) {
    this.lexicons = lexicons;
    this.words = words;
  }

  List<Candidate> candidates() {
    for (Sentence sentence : words.sentences().list()) {
      limit = sentence.endToken();
      int i = sentence.firstToken();
      while (i < limit) {
        i = words.style(i) == Style.UPPER ? known(i) : run(i);
      }
    }
    return candidates;
  }

  /** In a line of capitals only known phrases are candidates. */
  private int known(int i) {
    long match = lexicons.phrases.match(words, i, limit, Marks.NAME);
    if (match == Phrases.NONE || inCompound(i, Phrases.end(match))) {
      return i + 1;
    }
    add(i, Phrases.end(match), Phrases.marks(match), false, false);
    return Phrases.end(match);
  }

  private int run(int i) {
    if (CountryContext.halfOfKorea(words, i) != null) {
      add(i, i + 1, Marks.COUNTRY, false, false);
      return i + 1;
    }
    if (!starts(i)) {
      return i + 1;
    }
    int end = extend(i);
    int after = skipCompound(end);
    if (after > end) {
      end = Math.max(i, lastBeforeCompound(i, end));
    }
    new Splitter(i, end).split();
    return Math.max(after, i + 1);
  }

  /** Whether a name may start here. */
  private boolean starts(int i) {
    if (!words.capital(i) || article(i) || calendar(i)) {
      return lexicons.phrases.match(words, i, limit, Marks.NAME) != Phrases.NONE && !article(i);
    }
    boolean placed = words.opener(i) || words.style(i) == Style.TITLE;
    if (!placed) {
      return !words.text(i).equals("I");
    }
    boolean common = commonWord(i);
    if (!common) {
      return !words.text(i).equals("I");
    }
    long match = lexicons.phrases.match(words, i, limit, Marks.NAME | Marks.TITLE);
    if (match != Phrases.NONE) {
      return Phrases.end(match) > i + 1
          || !isOpener(i)
          || ((Phrases.marks(match) & Marks.TITLE) != 0 && words.capital(i + 1));
    }
    return (isGivenName(i) && words.capital(i + 1)) || headFollows(i);
  }

  private boolean headFollows(int i) {
    if (!words.capital(i + 1) || i + 1 >= limit || words.style(i) != Style.NORMAL) {
      return false;
    }
    int end = extend(i);
    Head head = lexicons.heads.of(words, i, end);
    return head != null && head.strong() && head.words() < end - i;
  }

  private boolean commonWord(int i) {
    return isOpener(i) || words.seenLowerCase(words.lower(i));
  }

  private boolean isOpener(int i) {
    return words.shape(i) != Shape.UPPER && lexicons.openers.contains(words.lower(i));
  }

  private boolean article(int i) {
    String word = words.lower(i);
    return word.equals("the") || word.equals("a") || word.equals("an");
  }

  private boolean isGivenName(int i) {
    return (lexicons.phrases.marks(words, i) & Marks.GIVEN_NAME) != 0;
  }

  private boolean calendar(int i) {
    return lexicons.calendar.contains(words.text(i));
  }

  /** The end of the run of name words that starts at {@code i}. */
  private int extend(int i) {
    int j = Math.max(i + 1, phraseEnd(i));
    while (j < limit && j - i < LONGEST) {
      int next = step(i, j);
      if (next == j) {
        return j;
      }
      j = next;
    }
    return j;
  }

  private int phraseEnd(int i) {
    long match = lexicons.phrases.match(words, i, limit, Marks.NAME);
    return match == Phrases.NONE ? i : Phrases.end(match);
  }

  /** One word or joint further, or the same place if the run ends before {@code j}. */
  private int step(int start, int j) {
    if (words.capital(j)) {
      if ((calendar(j) && !isGivenName(j - 1))
          || (words.style(j) == Style.TITLE && isOpener(j) && phraseEnd(j) <= j + 1)
          || words.text(j).equals("I")) {
        return j;
      }
      return Math.max(j + 1, phraseEnd(j));
    }
    if (j + 1 >= limit) {
      return j;
    }
    if (words.hyphen(j)) {
      boolean syllable = words.shape(j + 1) == Shape.LOWER && !describes(j + 1);
      return words.capital(j + 1) || (syllable && personal(start, j)) ? j + 2 : j;
    }
    if (words.tokens().kind(j) == TokenKind.CLITIC || words.text(j).equals("'")) {
      return possessive(start, j);
    }
    if (words.text(j).equals("&") && words.capital(j + 1)) {
      return j + 1;
    }
    if (lexicons.particles.contains(words.text(j))) {
      int k = j + 1;
      while (k < limit && k - j < 4 && lexicons.particles.contains(words.text(k))) {
        k++;
      }
      return k < limit && words.capital(k) ? k : j;
    }
    return body(start, j);
  }

  /**
   * Whether the word before a hyphen and a lower-case syllable reads as part of a person's name.
   */
  private boolean personal(int start, int hyphen) {
    int marks = lexicons.phrases.marks(words, hyphen - 1);
    return (hyphen - 1 > start && (marks & (Marks.COUNTRY | Marks.NATIONALITY | Marks.PLACE)) == 0)
        || (words.shape(hyphen + 1) == Shape.LOWER
            && words.lower(hyphen + 1).length() <= 5
            && (marks & Marks.NAME) == 0
            && !lexicons.openers.contains(words.lower(hyphen + 1))
            && !words.seenLowerCase(words.lower(hyphen + 1)));
  }

  /** People's Republic, Workers' Party, Prosecutor's Office. */
  private int possessive(int start, int j) {
    boolean bare = words.text(j).equals("'");
    if (!words.capital(j + 1)
        || !words.joined(j - 1)
        || (bare && !words.lower(j - 1).endsWith("s"))) {
      return j;
    }
    if (lexicons.possessives.contains(words.lower(j - 1))) {
      return j + 1;
    }
    if ((lexicons.phrases.marks(words, j - 1) & Marks.NAME) != 0 || phraseEnd(start) >= j) {
      return j;
    }
    Head head = lexicons.heads.atEnd(words, j - 1, Math.min(limit, capitalEnd(j + 1)));
    return head != null && head.words() > 1 && start < j ? j + 1 : j;
  }

  private int capitalEnd(int j) {
    int k = j;
    while (k < limit && k - j < LONGEST && words.capital(k)) {
      k++;
    }
    return k;
  }

  /** of, for, and … inside the name of a body. */
  private int body(int start, int j) {
    String word = words.text(j);
    int next = j + 1;
    if (next < limit && words.text(next).equals("the")) {
      next++;
    }
    if (next >= limit || !words.capital(next) || calendar(next)) {
      return j;
    }
    boolean joins =
        switch (word) {
          case "of" -> ofJoins(start, j);
          case "for", "on" -> {
            Head head = lexicons.heads.atEnd(words, start, j);
            yield head != null && head.type() != EntityType.LOCATION;
          }
          case "and" -> next == j + 1 && andJoins(start, j);
          case "," -> commaJoins(start, j);
          default -> false;
        };
    return joins ? next : j;
  }

  private boolean ofJoins(int start, int j) {
    return lexicons.heads.word(words.text(j - 1)) != null
        || lexicons.heads.atEnd(words, start, j) != null;
  }

  /** Health and Human Services; Food and Drug Administration; not Iran and Iraq. */
  private boolean andJoins(int start, int j) {
    boolean listed = insideOf(start, j);
    int end = capitalEnd(j + 1);
    if ((lexicons.phrases.marks(words, j - 1) & Marks.NAME) != 0 && !listed) {
      return false;
    }
    if (listed) {
      return lexicons.phrases.match(words, j + 1, limit, Marks.NAME) == Phrases.NONE
          && !isGivenName(j + 1)
          && lexicons.heads.of(words, start, j) != null;
    }
    if (lexicons.heads.atEnd(words, start, j) != null) {
      return false;
    }
    Head head = lexicons.heads.atEnd(words, j + 1, end);
    return head != null
        && head.type() != EntityType.LOCATION
        && head.words() < end - j
        && !isGivenName(start)
        && !isGivenName(j + 1);
  }

  /** Ministry of Health, Labour and Welfare. */
  private boolean commaJoins(int start, int j) {
    if (!insideOf(start, j) || lexicons.heads.of(words, start, j) == null) {
      return false;
    }
    int k = capitalEnd(j + 1);
    if (k < limit && words.text(k).equals(",")) {
      k++;
    }
    return k + 1 < limit
        && k - j <= 4
        && words.text(k).equals("and")
        && words.capital(k + 1)
        && lexicons.phrases.match(words, j + 1, limit, Marks.NAME) == Phrases.NONE
        && !isGivenName(j + 1);
  }

  private boolean insideOf(int start, int j) {
    for (int k = start + 1; k < j; k++) {
      String word = words.text(k);
      if (word.equals("of") || word.equals("for") || word.equals("on")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a lower-case word behind a hyphen makes an adjective: led, based. */
  private boolean describes(int i) {
    String word = words.lower(i);
    return lexicons.joinedWords.contains(word)
        || (word.length() > 4
            && (word.endsWith("ed") || word.endsWith("ing") || word.endsWith("born")));
  }

  private int skipCompound(int end) {
    int k = end;
    while (k + 1 < limit && words.hyphen(k)) {
      k += 2;
    }
    return k;
  }

  /** The run without the known name or the word that a hyphen joins to something else. */
  private int lastBeforeCompound(int start, int end) {
    for (int k = start; k < end; k++) {
      if (phraseEnd(k) == end) {
        return k;
      }
    }
    return end - 1;
  }

  private boolean inCompound(int first, int end) {
    return words.hyphen(end) || (first > 0 && words.hyphen(first - 1));
  }

  private void add(int first, int end, int marks, boolean titled, boolean doubtful) {
    boolean article =
        first > 0
            && words.text(first - 1).equals("The")
            && !words.opener(first - 1)
            && words.sentence(first) == words.sentence(first - 1)
            && words.style(first) == Style.NORMAL;
    candidates.add(new Candidate(first, end, marks, titled, doubtful, article));
  }

  /** Parts one run. */
  private final class Splitter {
    private final int end;
    private int at;
    private boolean titled;

    Splitter(int first, int end) {
      this.at = first;
      this.end = end;
    }

    void split() {
      while (at < end) {
        int title = titleAt(at);
        if (title > at && !bodyFrom(at)) {
          at = title;
          titled = true;
        } else {
          int next = segmentEnd();
          emit(at, next);
          titled = false;
          at = next;
        }
      }
    }

    /** The end of a title that starts here, unless it is the first word of a known name. */
    private int titleAt(int i) {
      long match = lexicons.phrases.match(words, i, end, Marks.TITLE);
      return match == Phrases.NONE || Phrases.end(match) < countryEnd(i) ? i : Phrases.end(match);
    }

    private int countryEnd(int i) {
      int names = Marks.COUNTRY | Marks.NATIONALITY;
      long match = lexicons.phrases.match(words, i, end, names);
      return match == Phrases.NONE ? i : Phrases.end(match);
    }

    /** Whether all that is left of the run is the name of a body or a place with a head word. */
    private boolean bodyFrom(int i) {
      if (end - i < 2) {
        return false;
      }
      Head head = lexicons.heads.atEnd(words, i, end);
      if (head == null) {
        Head initial = lexicons.heads.of(words, i, end);
        return initial != null && initial.first() && hasOf(i);
      }
      return head.words() < end - i || head.alone();
    }

    private boolean hasOf(int i) {
      return insideOf(i, end);
    }

    private int segmentEnd() {
      long country = lexicons.phrases.match(words, at, end, Marks.COUNTRY);
      if (country != Phrases.NONE && partsFromCountry(Phrases.end(country))) {
        return Phrases.end(country);
      }
      long known = lexicons.phrases.match(words, at, end, Marks.NAME);
      int knownEnd = known == Phrases.NONE ? at : Phrases.end(known);
      int marks = Phrases.marks(known);
      if (knownEnd == end) {
        return end;
      }
      if (bodyFrom(at)) {
        return end;
      }
      if (knownEnd > at && standsAlone(marks, knownEnd)) {
        return knownEnd;
      }
      for (int k = Math.max(at + 1, knownEnd); k < end; k++) {
        if (titleAt(k) > k) {
          return k;
        }
      }
      return end;
    }

    /** "U.S. Department of State" is two names, "U.S. Air Force" is one. */
    private boolean partsFromCountry(int rest) {
      long agency =
          lexicons.phrases.match(words, rest, end, Marks.AGENCY | Marks.SEAT | Marks.SEAT_PLACE);
      return agency != Phrases.NONE
          && Phrases.end(agency) == end
          && lexicons.partedCountries.contains(words.span(at, rest))
          && !lexicons.unpartedBodies.contains(words.span(rest, end));
    }

    private boolean standsAlone(int marks, int next) {
      if ((marks & Marks.NATIONALITY) != 0) {
        return true;
      }
      if (titleAt(next) > next || (isGivenName(next) && next + 1 < end)) {
        return true;
      }
      if ((marks & Marks.CONTEXT) != 0 && (marks & (Marks.COUNTRY | Marks.PLACE)) != 0) {
        return false;
      }
      if ((marks & Marks.COUNTRY) != 0) {
        return true;
      }
      return ((marks & (Marks.AGENCY | Marks.ORGANIZATION)) != 0
              && (next - at > 1 || words.shape(at) == Shape.UPPER))
          || lexicons.phrases.match(words, next, end, Marks.NAME) != Phrases.NONE;
    }

    private void emit(int first, int stop) {
      int from = first;
      int to = stop;
      while (to > from
          && !words.capital(to - 1)
          && phraseEnd(from) != to
          && words.shape(to - 1) != Shape.LOWER) {
        to--;
      }
      if (to <= from) {
        return;
      }
      long match =
          lexicons.phrases.match(words, from, to, Marks.NAME | Marks.NO_NAME | Marks.GIVEN_NAME);
      int marks = match != Phrases.NONE && Phrases.end(match) == to ? Phrases.marks(match) : 0;
      boolean doubtful =
          words.style(from) == Style.TITLE
              || (to - from == 1 && (words.opener(from) || commonWord(from)));
      add(from, to, marks, titled, doubtful);
    }
  }
}
