// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import dev.demarche.lexicon.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Reads the notation of patterns; it is told at the head of {@code rules.tsv}. */
final class PatternParser {

  private static final int NAME_LENGTH = 6;

  private final Vocabulary vocabulary;
  private final Map<String, BitSet> classes;

  PatternParser(Vocabulary vocabulary, Map<String, BitSet> classes) {
    this.vocabulary = vocabulary;
    this.classes = classes;
  }

  /** The words that a pattern names, classes aside. */
  static List<String> words(String pattern) {
    List<String> words = new ArrayList<>();
    for (String step : WordList.words(pattern)) {
      String named = step.startsWith("~") ? step.substring(step.indexOf('!') + 1) : bare(step);
      for (String word : named.split("\\|", -1)) {
        if (!word.startsWith("@")
            && !word.startsWith("%")
            && !word.startsWith("~")
            && !word.equals("^")) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it names no words to search for, or an unknown class
   */
  Pattern parse(String pattern) {
    List<Element> elements = new ArrayList<>();
    int anchor = -1;
    for (String step : WordList.words(pattern)) {
      Element element = element(step);
      if (step.startsWith("*")) {
        anchor = elements.size();
      }
      elements.add(element);
    }
    return new Pattern(elements, anchor >= 0 ? anchor : anchor(elements, pattern));
  }

  private int anchor(List<Element> elements, String pattern) {
    BitSet common = classes.getOrDefault("function", new BitSet());
    int first = -1;
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element.isWord()) {
        BitSet rare = (BitSet) element.words().clone();
        rare.andNot(common);
        if (rare.cardinality() == element.words().cardinality()) {
          return i;
        }
        first = first < 0 ? i : first;
      }
    }
    if (first < 0) {
      throw new IllegalArgumentException(
          "the pattern \"" + pattern + "\" names no word that must stand there: add one");
    }
    return first;
  }

  private Element element(String step) {
    if (step.startsWith("~")) {
      return gap(step);
    }
    int colon = step.indexOf(':');
    boolean without = step.startsWith("!");
    int reach = without && colon > 1 ? Integer.parseInt(step.substring(1, colon)) : 1;
    BitSet words = new BitSet();
    int flags = 0;
    for (String word : bare(step).split("\\|", -1)) {
      flags |= add(word, words);
    }
    boolean name = (flags & (Sequence.OWN | Sequence.OTHER)) != 0;
    if (without) {
      return new Element(words, flags, Element.Kind.WITHOUT, 0, reach);
    }
    int least = step.length() > 1 && step.endsWith("?") ? 0 : 1;
    return new Element(words, flags, Element.Kind.TAKE, least, name ? NAME_LENGTH : 1);
  }

  private Element gap(String step) {
    boolean wide = step.startsWith("~~");
    int but = step.indexOf('!');
    String reach = step.substring(wide ? 2 : 1, but < 0 ? step.length() : but);
    BitSet words = new BitSet();
    int flags = Sequence.BORDER;
    if (!wide) {
      flags |= Sequence.COMMA;
      words.or(classes.getOrDefault("neg", words));
    }
    if (but >= 0) {
      for (String word : step.substring(but + 1).split("\\|", -1)) {
        flags |= add(word, words);
      }
    }
    return new Element(words, flags, Element.Kind.GAP, 0, Integer.parseInt(reach));
  }

  /** A step without the signs before and behind its words. */
  private static String bare(String step) {
    int start = 0;
    if (step.startsWith("!")) {
      start = step.indexOf(':') > 1 ? step.indexOf(':') + 1 : 1;
    } else if (step.startsWith("*")) {
      start = 1;
    }
    boolean optional = step.length() > start + 1 && step.endsWith("?");
    return step.substring(start, step.length() - (optional ? 1 : 0));
  }

  private int add(String word, BitSet words) {
    int flag =
        switch (word) {
          case "%own" -> Sequence.OWN;
          case "%other" -> Sequence.OTHER;
          case "%num" -> Sequence.NUMBER;
          case "%comma" -> Sequence.COMMA;
          case "%start" -> Sequence.START;
          case "%quoted" -> Sequence.QUOTED;
          case "^" -> Sequence.BORDER;
          default -> 0;
        };
    if (flag == 0) {
      addWord(word, words);
    }
    return flag;
  }

  private void addWord(String word, BitSet words) {
    if (!word.startsWith("@")) {
      words.set(vocabulary.id(word));
      return;
    }
    BitSet members = classes.get(word.substring(1));
    if (members == null) {
      throw new IllegalArgumentException(
          "there is no class \"" + word + "\" in words.tsv, only " + classes.keySet());
    }
    words.or(members);
  }
}
