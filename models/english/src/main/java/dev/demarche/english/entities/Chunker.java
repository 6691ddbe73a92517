// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.Sentence;
import dev.demarche.english.entities.Heads.Head;
import dev.demarche.english.entities.Words.Style;
import java.util.ArrayList;
import java.util.List;

/** Cuts a document into candidates: runs of capitalised words, parted at titles and known names. */
final class Chunker {

  /** Takes candidates. */
  interface Sink {
    void add(int first, int end, int marks, boolean titled, boolean doubtful);
  }

  private final Lexicons lexicons;
  private final Words words;
  private final Clues clues;
  private final RunFinder runs;
  private final Splitter splitter;
  private final List<Candidate> candidates = new ArrayList<>();
  private int limit;

  Chunker(Lexicons lexicons, Words words) {
    this.lexicons = lexicons;
    this.words = words;
    clues = new Clues(lexicons, words);
    runs = new RunFinder(clues);
    splitter = new Splitter(clues, this::add);
  }

  List<Candidate> candidates() {
    for (Sentence sentence : words.sentences().list()) {
      limit = sentence.endToken();
      runs.sentence(limit);
      int i = sentence.firstToken();
      while (i < limit) {
        i = words.style(i) == Style.UPPER ? known(i) : run(i);
      }
    }
    return candidates;
  }

  /** In a line of capitals only known phrases are candidates. */
  private int known(int i) {
    long match = clues.name(i, limit);
    if (match == Phrases.NONE || inCompound(i, Phrases.end(match))) {
      return i + 1;
    }
    add(i, Phrases.end(match), Phrases.marks(match), false, false);
    return Phrases.end(match);
  }

  private int run(int i) {
    if (NameContext.halfOfKorea(words, i) != null) {
      add(i, i + 1, Marks.COUNTRY, false, false);
      return i + 1;
    }
    if (!starts(i)) {
      return i + 1;
    }
    int end = runs.extend(i);
    int after = skipCompound(end);
    if (after > end) {
      end = Math.max(i, lastBeforeCompound(i, end));
    }
    splitter.split(i, end);
    return Math.max(after, i + 1);
  }

  /** Whether a name may start here. */
  private boolean starts(int i) {
    if (clues.articleOfName(i)) {
      return true;
    }
    if (!words.capital(i) || clues.article(i) || clues.calendar(i)) {
      return clues.name(i, limit) != Phrases.NONE && !clues.article(i);
    }
    boolean placed = words.opener(i) || words.style(i) == Style.TITLE;
    if (!placed) {
      return !words.text(i).equals("I");
    }
    boolean common = clues.commonWord(i);
    if (!common) {
      return !words.text(i).equals("I");
    }
    long match = lexicons.phrases.match(words, i, limit, Marks.NAME | Marks.TITLE);
    if (match != Phrases.NONE) {
      return Phrases.end(match) > i + 1
          || !clues.opensSentences(i)
          || ((Phrases.marks(match) & Marks.TITLE) != 0 && words.capital(i + 1));
    }
    return (clues.givenName(i) && words.capital(i + 1)) || headFollows(i);
  }

  private boolean headFollows(int i) {
    if (!words.capital(i + 1) || i + 1 >= limit || words.style(i) != Style.NORMAL) {
      return false;
    }
    int end = runs.extend(i);
    Head head = clues.head(i, end);
    return head != null && head.strong() && head.words() < end - i;
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
      if (clues.nameEnd(k, limit) == end) {
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
}
