// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name of an agency or organisation taken apart.
 *
 * @param words all its words, folded, without the article
 * @param core the words that make it this body, without its country, in a fixed order: <i>Russia's
 *     Ministry of Defence</i> and <i>Russian Defence Ministry</i> have one core
 * @param phrase the same with the words that have no meaning, not put in order
 * @param country the country that its own words name, or null
 * @param abbreviation whether it looks like one
 */
record BodyName(
    ImmutableList<String> words,
    ImmutableList<String> core,
    ImmutableList<String> phrase,
    @Nullable String country,
    boolean abbreviation) {

  private static final int LONGEST_ABBREVIATION = 9;

  /**
   * Takes a name apart as it stands in the text.
   *
   * @param spokenOf codes of the countries that the article names
   */
  static BodyName of(
      String text, BodyWords bodyWords, CountryWords countries, Set<String> spokenOf) {
    List<String> words = bodyWords.normal(text);
    Core core = new Core(words, bodyWords, countries, spokenOf);
    return new BodyName(
        ImmutableList.copyOf(words),
        ImmutableList.copyOf(core.words),
        ImmutableList.copyOf(core.phrase),
        core.country,
        isAbbreviation(text));
  }

  /** Whether a name is one short word of capitals and digits, dots and ampersands aside. */
  static boolean isAbbreviation(String text) {
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (Character.isLowerCase(c)) {
        small++;
      } else if (Character.isWhitespace(c)) {
        return false;
      }
    }
    return text.length() <= LONGEST_ABBREVIATION && capitals > 1 && capitals > small;
  }

  /** The core written together. */
  String key() {
    return Keys.join(core);
  }

  /** All words written together. */
  String fullKey() {
    return Keys.join(words);
  }

  /** The abbreviations that the words can have. */
  Set<String> initials(BodyWords bodyWords) {
    Set<String> all = new LinkedHashSet<>();
    addInitials(words, bodyWords, all);
    if (core.size() != words.size()) {
      addInitials(core, bodyWords, all);
    }
    return all;
  }

  private static void addInitials(List<String> words, BodyWords bodyWords, Set<String> all) {
    StringBuilder content = new StringBuilder();
    StringBuilder every = new StringBuilder();
    StringBuilder legal = new StringBuilder();
    StringBuilder ampersand = new StringBuilder();
    for (String word : words) {
      boolean function = bodyWords.isFunction(word);
      char initial = word.charAt(0);
      every.append(initial);
      content.append(function ? "" : initial);
      legal.append(function || bodyWords.isLegal(word) ? "" : initial);
      ampersand.append(
          word.equals("and") ? "&" : function || bodyWords.isLegal(word) ? "" : initial);
    }
    for (StringBuilder form : List.of(content, every, legal, ampersand)) {
      if (form.length() > 1) {
        all.add(form.toString());
      }
    }
  }

  /** Finds country and core. */
  private static final class Core {
    private static final int LONGEST_COUNTRY = 5;
    private final BodyWords bodyWords;
    private final CountryWords countries;
    private final Set<String> spokenOf;
    private @Nullable String country;
    private List<String> words;
    private final List<String> phrase;

    Core(List<String> all, BodyWords bodyWords, CountryWords countries, Set<String> spokenOf) {
      this.spokenOf = spokenOf;
      this.bodyWords = bodyWords;
      this.countries = countries;
      this.words = all;
      leading();
      trailing();
      phrase = words;
      invert();
      dropLegal();
      Set<String> noFunction = new LinkedHashSet<>();
      for (String word : words) {
        if (!bodyWords.isFunction(word)) {
          noFunction.add(word);
        }
      }
      words = noFunction.isEmpty() ? words : List.copyOf(noFunction);
    }

    private void leading() {
      for (int n = Math.min(LONGEST_COUNTRY, words.size() - 1); n > 0; n--) {
        String code = countries.owner(words.subList(0, n), spokenOf);
        if (code != null) {
          country = code;
          words = words.subList(n, words.size());
          return;
        }
      }
    }

    private void trailing() {
      int size = words.size();
      for (int n = Math.min(LONGEST_COUNTRY, size - 2); n > 0; n--) {
        int from = size - n;
        String before = words.get(from - 1);
        String code = countries.owner(words.subList(from, size), spokenOf);
        if (code == null || !(before.equals("of") || before.equals("the"))) {
          continue;
        }
        country = country == null ? code : country;
        int end = from - 1;
        while (end > 1 && bodyWords.isFunction(words.get(end - 1))) {
          end--;
        }
        words = words.subList(0, end);
        return;
      }
    }

    private void invert() {
      int of = words.indexOf("of");
      of = of < 0 ? words.indexOf("for") : of;
      if (of == 1 && of + 1 < words.size() && bodyWords.isInverted(words.get(0))) {
        List<String> inverted = new ArrayList<>(words.subList(of + 1, words.size()));
        inverted.add(words.get(0));
        words = inverted;
      }
      if (words.size() > 2 && bodyWords.isInverted(words.get(words.size() - 1))) {
        List<String> kept = new ArrayList<>(words);
        kept.removeIf(bodyWords::isDropped);
        words = kept;
      }
    }

    private void dropLegal() {
      int end = words.size();
      if (end > 2 && words.get(end - 2).equals("a") && words.get(end - 1).equals("s")) {
        end -= 2;
      }
      while (end > 1 && bodyWords.isLegal(words.get(end - 1))) {
        end--;
      }
      words = words.subList(0, end);
    }
  }
}
