// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.EntityType;
import dev.demarche.TokenKind;
import dev.demarche.english.entities.Heads.Head;
import dev.demarche.english.entities.Words.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a document uses each of its capitalised words: the neighbours it has and the types that the
 * word lists give it, over all its places. One place that tells helps all others.
 */
final class DocumentProfile {

  /** The number of different neighbours that are told apart. */
  static final int CONTEXTS = 16;

  /** Context bits and counts of one word. */
  private static final class Use {
    int contexts;
    int total;
    final int[] types = new int[EntityType.values().length];
    final int[] firstLook = new int[EntityType.values().length + 1];
    int longer;
  }

  private final Lexicons lexicons;
  private final Words words;
  private final Map<String, Use> uses = new HashMap<>();
  private final @Nullable Use[] useOf;
  private final int[] runFirst;
  private final int[] runEnd;

  DocumentProfile(Lexicons lexicons, Words words, List<Candidate> candidates) {
    this.lexicons = lexicons;
    this.words = words;
    useOf = new @Nullable Use[words.size()];
    runFirst = new int[words.size()];
    runEnd = new int[words.size()];
    runs();
    for (Candidate c : candidates) {
      count(c);
    }
  }

  private void runs() {
    int i = 0;
    while (i < words.size()) {
      if (!words.capital(i)) {
        runFirst[i] = i;
        runEnd[i] = i;
        i++;
        continue;
      }
      int end = i + 1;
      while (end < words.size() && words.capital(end) && words.sentence(end) == words.sentence(i)) {
        end++;
      }
      int contexts = words.style(i) == Style.NORMAL ? contexts(i, end) : 0;
      for (int k = i; k < end; k++) {
        runFirst[k] = i;
        runEnd[k] = end;
        Use use = uses.computeIfAbsent(words.text(k), key -> new Use());
        use.contexts |= contexts;
        use.total++;
        useOf[k] = use;
      }
      i = end;
    }
  }

  private int contexts(int first, int end) {
    String before = words.lower(first - 1);
    String after = words.lower(end);
    int bits = 0;
    bits |= bit(0, lexicons.personVerbs.contains(after));
    bits |= bit(1, before.equals("in"));
    bits |= bit(2, before.equals("at") || before.equals("from") || before.equals("near"));
    bits |= bit(3, before.equals("the"));
    bits |= bit(4, before.equals("of"));
    bits |= bit(5, after.equals("'s"));
    bits |= bit(6, after.equals(","));
    bits |= bit(7, lexicons.roles.contains(before));
    bits |=
        bit(8, after.equals("spokesman") || after.equals("official") || after.equals("officials"));
    bits |=
        bit(
            9,
            end + 1 < words.size()
                && after.equals(",")
                && words.tokens().kind(end + 1) == TokenKind.NUMBER);
    bits |= bit(10, end < words.size() && words.tokens().kind(end) == TokenKind.OPENING_BRACKET);
    bits |= bit(11, after.equals("who"));
    bits |= bit(12, before.equals("to"));
    int marks = lexicons.phrases.marks(words, first);
    bits |= bit(13, end - first > 1 && (marks & Marks.GIVEN_NAME) != 0);
    bits |= bit(14, (lexicons.phrases.marks(words, first) & Marks.TITLE) != 0);
    Head head = end - first > 1 ? lexicons.heads.of(words, first, end) : null;
    bits |= bit(15, head != null);
    return bits;
  }

  private static int bit(int number, boolean set) {
    return set ? 1 << number : 0;
  }

  private void count(Candidate c) {
    EntityType type = c.type;
    if (type == null) {
      return;
    }
    for (int i = c.first; i < c.end; i++) {
      Use use = useOf[i];
      if (use != null) {
        use.types[type.ordinal()]++;
      }
    }
  }

  /** Counts what a first look has found: the types of each word, and where it stands in names. */
  void count(int[] tags) {
    for (int i = 0; i < tags.length; i++) {
      Use use = useOf[i];
      if (use == null) {
        continue;
      }
      int tag = tags[i];
      if (tag == NameTags.OUTSIDE) {
        use.firstLook[EntityType.values().length]++;
      } else {
        use.firstLook[NameTags.type(tag).ordinal()]++;
        if (!(NameTags.starts(tag) && NameTags.ends(tag))) {
          use.longer |= 1 << (NameTags.type(tag).ordinal() * 2 + (NameTags.ends(tag) ? 1 : 0));
        }
      }
    }
  }

  /** The type that the first look gave the word of token {@code i} most often elsewhere. */
  int firstLookElsewhere(int i, int own) {
    Use use = useOf[i];
    return use == null ? 0 : most(use.firstLook, own);
  }

  /** In names of which types the word of token {@code i} stands somewhere, first or last. */
  int partOf(int i) {
    Use use = useOf[i];
    return use == null ? 0 : use.longer;
  }

  private static int most(int[] counts, int own) {
    int best = -1;
    int most = 0;
    for (int t = 0; t < counts.length; t++) {
      int count = counts[t] - (t == own ? 1 : 0);
      if (count > most) {
        most = count;
        best = t;
      }
    }
    return best < 0 ? 0 : 1 + best * 3 + Math.min(most, 3) - 1;
  }

  /** The bits of the neighbours that the word of token {@code i} has anywhere. */
  int contexts(int i) {
    Use use = useOf[i];
    return use == null ? 0 : use.contexts;
  }

  /**
   * The type that the word lists give the word of token {@code i} most often elsewhere, and how
   * often: a number below 32, 0 if never.
   */
  int typeElsewhere(int i, int own) {
    Use use = useOf[i];
    if (use == null) {
      return 0;
    }
    return most(use.types, own);
  }

  /** How often the document has the word of token {@code i} with a capital, 0 to 3. */
  int frequency(int i) {
    Use use = useOf[i];
    return use == null ? 0 : Math.min(use.total, 3);
  }

  /** First token of the run of capitalised words around token {@code i}. */
  int runFirst(int i) {
    return runFirst[i];
  }

  /** End of the run of capitalised words around token {@code i}. */
  int runEnd(int i) {
    return runEnd[i];
  }
}
