// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.demarche.lexicon.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Names, adjectives and capitals of countries, by folded key. */
final class CountryWords {

  private static final String UNSURE = "";

  /** Shorter words differ too easily by one letter, longer ones are no countries. */
  private static final int SHORTEST_MISSPELT = 7;

  private static final int LONGEST_MISSPELT = 40;

  /** A country inside another: England. */
  record Within(String name, String country) {}

  private final ImmutableMap<String, String> codes;

  /** Made when the first unknown name comes. */
  private final Supplier<ImmutableMap<String, String>> misspellings;

  private final ImmutableMap<String, String> names;
  private final ImmutableMap<String, String> capitals;
  private final ImmutableMap<String, String> capitalKeys;
  private final ImmutableMap<String, String> owners;
  private final ImmutableSet<String> unsureOwners;
  private final ImmutableMap<String, Within> within;

  CountryWords() {
    Map<String, String> codes = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    Map<String, String> capitals = new HashMap<>();
    Map<String, String> capitalKeys = new HashMap<>();
    Map<String, String> owners = new HashMap<>();
    Set<String> unsure = new HashSet<>();
    for (List<String> line :
        WordList.read(CountryWords.class, "/dev/demarche/lexicon/countries.tsv", 9)) {
      String code = line.get(0);
      names.put(code, line.get(1));
      List<String> context = WordList.forms(line.get(7));
      for (int column = 1; column <= 6; column++) {
        for (String form : WordList.forms(line.get(column))) {
          String key = Keys.join(Keys.words(form, false));
          if (column < 6) {
            codes.putIfAbsent(key, code);
          } else {
            capitals.putIfAbsent(form, code);
            capitalKeys.putIfAbsent(key, code);
          }
          String owner = Keys.join(Keys.singulars(Keys.words(form, false)));
          owners.putIfAbsent(owner, code);
          boolean adjective = column > 2 && column < 6;
          if (context.contains(form) && !adjective && !BodyName.isAbbreviation(form)) {
            unsure.add(owner);
          }
        }
      }
    }
    Map<String, Within> within = new HashMap<>();
    for (List<String> line : WordList.read(CountryWords.class, "countries-within.tsv", 3)) {
      Within country = new Within(line.get(0), line.get(1));
      within.put(Keys.join(Keys.words(country.name, false)), country);
      for (String form : WordList.forms(line.get(2))) {
        within.put(Keys.join(Keys.words(form, false)), country);
      }
    }
    this.codes = ImmutableMap.copyOf(codes);
    this.misspellings = Suppliers.memoize(() -> misspellings(this.codes));
    this.names = ImmutableMap.copyOf(names);
    this.capitals = ImmutableMap.copyOf(capitals);
    this.capitalKeys = ImmutableMap.copyOf(capitalKeys);
    this.owners = ImmutableMap.copyOf(owners);
    this.unsureOwners = ImmutableSet.copyOf(unsure);
    this.within = ImmutableMap.copyOf(within);
  }

  /** The code of a country or nationality, or null. */
  @Nullable String code(String key) {
    return codes.get(key);
  }

  /** The code of a country whose name is a word but for one letter, or null. */
  @Nullable String misspelt(String key) {
    for (String slip : slips(key)) {
      String code = misspellings.get().get(slip);
      if (code != null && !code.equals(UNSURE)) {
        return code;
      }
    }
    return null;
  }

  private static ImmutableMap<String, String> misspellings(Map<String, String> codes) {
    Map<String, String> misspellings = new HashMap<>();
    codes.forEach(
        (key, code) ->
            slips(key)
                .forEach(
                    slip -> misspellings.merge(slip, code, (a, b) -> a.equals(b) ? a : UNSURE)));
    return ImmutableMap.copyOf(misspellings);
  }

  /** The word and what is left of it without one letter, the first aside; none of a short word. */
  private static List<String> slips(String key) {
    List<String> slips = new ArrayList<>();
    if (key.length() >= SHORTEST_MISSPELT && key.length() <= LONGEST_MISSPELT) {
      slips.add(key);
      for (int i = 1; i < key.length(); i++) {
        slips.add(key.substring(0, i) + key.substring(i + 1));
      }
    }
    return slips;
  }

  /** The country inside another that a name or adjective means, or null. */
  @Nullable Within within(String key) {
    return within.get(key);
  }

  /**
   * The code of the country that a capital governs, or null. Its very spelling goes first:
   * <i>George Town</i> and <i>Georgetown</i> are two.
   */
  @Nullable String codeOfCapital(String name) {
    String code = capitals.get(name);
    return code == null ? capitalKeys.get(Keys.join(Keys.words(name, false))) : code;
  }

  /** The common English name of a country. */
  String name(String code) {
    return names.getOrDefault(code, code);
  }

  /**
   * The country that words inside a body's name tell, or null: a country's name, adjective or
   * capital.
   *
   * @param words folded words in the singular
   * @param spokenOf codes of countries of the article: words that are often something else count
   *     for these alone
   */
  @Nullable String owner(List<String> words, Set<String> spokenOf) {
    String key = Keys.join(words);
    String code = owners.get(key);
    return code != null && unsureOwners.contains(key) && !spokenOf.contains(code) ? null : code;
  }
}
