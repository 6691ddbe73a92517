// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.english.entities.Heads.Head;
import dev.demarche.english.entities.Words.Shape;
import dev.demarche.english.entities.Words.Style;
import dev.demarche.english.parameters.Hash;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the trained model looks at: for each token a list of numbers, each the hash of an
 * observation. The parameters depend on every line of this class.
 */
final class NameFeatures {

  /** No token has more features. */
  static final int MOST = 200;

  private static final int BORDER = 0x5bd1e995;

  private final Lexicons lexicons;
  private final Words words;
  private final DocumentProfile profile;
  private final int size;
  private final int[] word;
  private final int[] shape;
  private final int[] suffix;
  private final int[] marks;
  private final int[] rule;
  private final int[] ruleType;
  private final int[] margin;
  private int @Nullable [] look;
  private int[] lookMargin = {};

  final int[] values = new int[MOST];
  int count;

  NameFeatures(Lexicons lexicons, Words words, List<Candidate> candidates) {
    this.lexicons = lexicons;
    this.words = words;
    profile = new DocumentProfile(lexicons, words, candidates);
    size = words.size();
    word = new int[size];
    shape = new int[size];
    suffix = new int[size];
    marks = new int[size];
    rule = new int[size];
    ruleType = new int[size];
    margin = new int[size];
    Arrays.fill(ruleType, -1);
    for (int i = 0; i < size; i++) {
      String lower = words.lower(i);
      word[i] = Hash.word(lower, 0, lower.length());
      shape[i] = shape(i);
      suffix[i] = Hash.word(lower, Math.max(0, lower.length() - 3), lower.length());
    }
    markPhrases();
    markRules(candidates);
  }

  /**
   * Takes the labels of a first look: from now on they are features, too.
   *
   * @param tags a label for each token
   * @param margins how sure each is, see {@link NameTagger}
   */
  void look(int[] tags, int[] margins) {
    look = tags;
    lookMargin = margins;
    profile.count(tags);
  }

  private int shape(int i) {
    String text = words.text(i);
    int hash = words.shape(i).ordinal();
    if (words.shape(i) == Shape.SIGN || words.shape(i) == Shape.NUMBER) {
      return text.length() == 1 ? 100 + text.charAt(0) : 10 + words.tokens().kind(i).ordinal();
    }
    if (words.shape(i) == Shape.UPPER) {
      return 40 + Math.min(text.length(), 8) + (text.indexOf('.') >= 0 ? 10 : 0);
    }
    if (words.shape(i) == Shape.CAPITAL) {
      boolean inner = false;
      for (int k = 1; k < text.length(); k++) {
        inner |= Character.isUpperCase(text.charAt(k));
      }
      return inner ? 6 : text.length() == 2 ? 7 : 1;
    }
    return hash;
  }

  /** Notes for each token which lists have a phrase over it. */
  private void markPhrases() {
    for (int i = 0; i < size; i++) {
      if (!words.capital(i)) {
        continue;
      }
      int limit = profile.runEnd(i) + 4 < size ? profile.runEnd(i) + 4 : size;
      int single = lexicons.phrases.marks(words, i);
      marks[i] |= (single & (Marks.GIVEN_NAME | Marks.WEAK_GIVEN_NAME)) != 0 ? 1 << 20 : 0;
      cover(i, limit, Marks.COUNTRY, 0);
      cover(i, limit, Marks.NATIONALITY, 3);
      cover(i, limit, Marks.AGENCY | Marks.SEAT, 6);
      cover(i, limit, Marks.ORGANIZATION, 9);
      cover(i, limit, Marks.PLACE | Marks.SEAT_PLACE | Marks.US_STATE, 12);
      cover(i, limit, Marks.TITLE, 15);
      marks[i] |= (single & Marks.NO_NAME) != 0 ? 1 << 18 : 0;
      marks[i] |= (single & Marks.EVENT_HEAD) != 0 ? 1 << 19 : 0;
      marks[i] |= (single & Marks.CONTEXT) != 0 ? 1 << 21 : 0;
      marks[i] |= (single & Marks.WEAK_GIVEN_NAME) != 0 ? 1 << 22 : 0;
      Head head = lexicons.heads.word(words.text(i));
      if (head != null) {
        marks[i] |= 1 << (23 + head.type().ordinal());
        marks[i] |= head.strong() ? 1 << 30 : 0;
      }
    }
  }

  /** Sets three bits: only token, first token, later token of a phrase. */
  private void cover(int i, int limit, int wanted, int bit) {
    if ((marks[i] >>> (bit + 2) & 1) != 0) {
      return;
    }
    long match = lexicons.phrases.match(words, i, limit, wanted);
    if (match == Phrases.NONE) {
      return;
    }
    int end = Phrases.end(match);
    marks[i] |= 1 << (end == i + 1 ? bit : bit + 1);
    for (int k = i + 1; k < end; k++) {
      marks[k] |= 1 << (bit + 2);
    }
  }

  private void markRules(List<Candidate> candidates) {
    for (Candidate c : candidates) {
      for (int i = c.begin(); i < c.end; i++) {
        if (c.type == null) {
          rule[i] = NameTags.COUNT + (c.titled ? 1 : 0);
        } else {
          rule[i] = NameTags.tag(c.type, c.begin(), c.end, i);
          ruleType[i] = c.type.ordinal();
          margin[i] = c.margin >= 4 ? 3 : c.margin >= 2 ? 2 : c.margin >= 1 ? 1 : 0;
        }
      }
    }
  }

  private int word(int i) {
    return i < 0 || i >= size ? BORDER : word[i];
  }

  private int shapeAt(int i) {
    return i < 0 || i >= size ? 99 : shape[i];
  }

  private int marksAt(int i) {
    return i < 0 || i >= size ? 0 : marks[i];
  }

  private int ruleAt(int i) {
    return i < 0 || i >= size ? 0 : rule[i];
  }

  private void add(int template, int value) {
    values[count++] = Hash.feature(template, value);
  }

  private void add(int template, int first, int second) {
    values[count++] = Hash.feature(template, first, second);
  }

  /** Fills {@link #values} with the features of token {@code i}. */
  void of(int i) {
    count = 0;
    add(0, 0);
    wordsAround(i);
    spelling(i);
    lists(i);
    rules(i);
    run(i);
    document(i);
    if (look != null) {
      again(look, i);
    }
  }

  private void wordsAround(int i) {
    add(1, word(i));
    add(2, word(i - 1));
    add(3, word(i + 1));
    add(4, word(i - 2));
    add(5, word(i + 2));
    add(6, word(i - 1), word(i));
    add(7, word(i), word(i + 1));
    add(8, word(i - 2), word(i - 1));
    add(9, word(i + 1), word(i + 2));
    add(10, word(i), shapeAt(i));
    add(11, word(i - 1), shapeAt(i));
    add(12, word(i + 1), shapeAt(i));
    add(13, word(i - 3));
    add(14, word(i + 3));
  }

  private void spelling(int i) {
    add(20, shapeAt(i));
    add(21, shapeAt(i - 1), shapeAt(i));
    add(22, shapeAt(i), shapeAt(i + 1));
    add(23, shapeAt(i - 1) * 1000 + shapeAt(i), shapeAt(i + 1));
    add(24, shapeAt(i - 2) * 1000 + shapeAt(i - 1), shapeAt(i));
    String lower = words.lower(i);
    int length = lower.length();
    for (int n = 1; n <= 4 && n < length; n++) {
      add(25 + n, Hash.word(lower, 0, n));
      add(30 + n, Hash.word(lower, length - n, length));
    }
    int place = words.opener(i) ? 1 : 0;
    int style = words.style(i).ordinal();
    add(35, place * 3 + style, shapeAt(i));
    add(36, place * 3 + style, word(i));
    add(37, i > 0 ? suffix[i - 1] : 0);
    add(38, i + 1 < size ? suffix[i + 1] : 0);
    boolean glued = words.joined(i) || (i > 0 && words.joined(i - 1));
    add(39, glued ? 1 : 0, shapeAt(i));
    if (words.hyphen(i + 1) || words.hyphen(i - 1)) {
      add(40, words.hyphen(i + 1) ? word(i + 2) : BORDER, words.hyphen(i - 1) ? word(i - 2) : 0);
      add(41, words.hyphen(i + 1) ? shapeAt(i + 2) : 9, words.hyphen(i - 1) ? shapeAt(i - 2) : 9);
    }
  }

  private void lists(int i) {
    bits(50, marksAt(i));
    bits(90, marksAt(i - 1));
    bits(130, marksAt(i + 1));
    add(170, marksAt(i));
    add(171, marksAt(i), shapeAt(i));
    add(172, marksAt(i - 1), marksAt(i));
    add(173, marksAt(i), marksAt(i + 1));
    add(174, marksAt(i), word(i - 1));
    add(175, marksAt(i), word(i + 1));
    int common = lexicons.openers.contains(words.lower(i)) ? 1 : 0;
    int lower = words.seenLowerCase(words.lower(i)) ? 1 : 0;
    add(176, common * 2 + lower, shapeAt(i));
    add(177, common * 2 + lower, words.opener(i) ? 1 : 0);
    if (lexicons.roles.contains(words.lower(i - 1))) {
      add(178, shapeAt(i));
    }
    if (lexicons.personVerbs.contains(words.lower(i + 1))) {
      add(179, shapeAt(i));
    }
  }

  private void bits(int template, int set) {
    for (int rest = set; rest != 0; rest &= rest - 1) {
      add(template + Integer.numberOfTrailingZeros(rest), 0);
    }
  }

  private void rules(int i) {
    add(200, ruleAt(i));
    add(201, ruleAt(i - 1), ruleAt(i));
    add(202, ruleAt(i), ruleAt(i + 1));
    add(203, ruleAt(i), margin[i]);
    add(204, ruleAt(i), word(i));
    add(205, ruleAt(i), shapeAt(i));
    add(206, ruleAt(i), word(i - 1));
    add(207, ruleAt(i), word(i + 1));
    add(208, ruleAt(i), marksAt(i));
    add(209, ruleAt(i - 1) * 64 + ruleAt(i), ruleAt(i + 1));
  }

  private void run(int i) {
    int first = profile.runFirst(i);
    int end = profile.runEnd(i);
    if (first == end) {
      return;
    }
    int place = Math.min(i - first, 3) * 8 + Math.min(end - i, 3);
    add(220, place);
    add(221, place, word(first - 1));
    add(222, place, word(end));
    add(223, place, word(end - 1));
    add(224, place, word(first));
    add(225, word(first - 1), word(end));
    add(226, suffix[end - 1], place);
    Head head = lexicons.heads.of(words, first, end);
    int kind = head == null ? 0 : 1 + head.type().ordinal() * 2 + (head.strong() ? 1 : 0);
    add(227, kind, place);
    add(228, kind, word(end));
    add(229, marksAt(first), place);
    add(230, marksAt(end - 1), place);
  }

  private void document(int i) {
    if (!words.capital(i)) {
      return;
    }
    int elsewhere = profile.typeElsewhere(i, ruleType[i]);
    int contexts = profile.contexts(i);
    add(240, elsewhere);
    add(241, elsewhere, ruleAt(i));
    add(242, elsewhere, shapeAt(i));
    add(243, profile.frequency(i), shapeAt(i));
    for (int bit = 0; bit < DocumentProfile.CONTEXTS; bit++) {
      if ((contexts >>> bit & 1) != 0) {
        add(250 + bit, 0);
        add(270 + bit, ruleAt(i));
      }
    }
    add(244, contexts);
    boolean titleStyle = words.style(i) == Style.TITLE;
    add(245, titleStyle ? elsewhere : 99);
  }

  private void again(int[] tags, int i) {
    int tag = tags[i];
    int before = i > 0 ? tags[i - 1] : 0;
    int after = i + 1 < size ? tags[i + 1] : 0;
    int sure = lookMargin[i] < 0 ? 0 : Math.min(4, 1 + lookMargin[i] / 32);
    add(300, tag);
    add(301, before, tag);
    add(302, tag, after);
    add(303, tag, sure);
    if (!words.capital(i)) {
      return;
    }
    int own = tag == NameTags.OUTSIDE ? 6 : NameTags.type(tag).ordinal();
    int elsewhere = profile.firstLookElsewhere(i, own);
    add(304, elsewhere);
    add(305, elsewhere, tag);
    add(306, elsewhere * 8 + sure, tag);
    add(307, profile.partOf(i), tag);
    add(308, profile.partOf(i));
    int first = profile.runFirst(i);
    int last = profile.runEnd(i) - 1;
    add(309, profile.firstLookElsewhere(first, 7), profile.firstLookElsewhere(last, 7));
    add(310, elsewhere, ruleAt(i));
  }
}
