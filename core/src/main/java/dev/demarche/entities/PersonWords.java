// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import dev.demarche.lexicon.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What words tell about people: given names, nicknames, titles, nouns for human beings. */
final class PersonWords {

  /** A noun that means one human being. */
  record Noun(@Nullable Sex sex, boolean kin) {}

  private final ImmutableMap<String, Noun> nouns;
  private final ImmutableMap<String, Title> titles;
  private final ImmutableMap<String, Sex> sexes;
  private final ImmutableSetMultimap<String, String> otherForms;

  final NameParts parts = new NameParts();

  PersonWords() {
    ImmutableMap.Builder<String, Noun> nouns = ImmutableMap.builder();
    for (List<String> line : WordList.read(PersonWords.class, "person-nouns.tsv", 3)) {
      nouns.put(line.get(0), new Noun(sex(line.get(1)), line.get(2).equals("kin")));
    }
    this.nouns = nouns.buildOrThrow();
    ImmutableMap.Builder<String, Title> titles = ImmutableMap.builder();
    for (List<String> line :
        WordList.read(PersonWords.class, "/dev/demarche/lexicon/titles.tsv", 5)) {
      String text = Keys.fold(line.get(0));
      titles.put(text, new Title(text, sex(line.get(2)), !line.get(1).equals("honorific"), false));
    }
    this.titles = titles.buildKeepingLast();
    Map<String, Sex> sexes = new HashMap<>();
    for (List<String> line :
        WordList.read(PersonWords.class, "/dev/demarche/lexicon/given-names.tsv", 3)) {
      Sex sex = sex(line.get(1));
      if (sex != null) {
        sexes.put(Keys.join(Keys.words(line.get(0), true)), sex);
      }
    }
    this.sexes = ImmutableMap.copyOf(sexes);
    ImmutableSetMultimap.Builder<String, String> otherForms = ImmutableSetMultimap.builder();
    for (String file : List.of("nicknames.tsv", "name-variants.tsv")) {
      for (List<String> line :
          WordList.read(PersonWords.class, "/dev/demarche/lexicon/" + file, 2)) {
        String name = Keys.join(Keys.words(line.get(0), true));
        for (String form : WordList.forms(line.get(1))) {
          otherForms.put(Keys.join(Keys.words(form, true)), name);
        }
      }
    }
    this.otherForms = otherForms.build();
  }

  private static @Nullable Sex sex(String code) {
    return switch (code) {
      case "m" -> Sex.MALE;
      case "f" -> Sex.FEMALE;
      default -> null;
    };
  }

  /** The noun that a folded word is, or null. */
  @Nullable Noun noun(String word) {
    return nouns.get(word);
  }

  /** The sex that a person's given name tells, or null. */
  @Nullable Sex sexOfGivenName(PersonName name) {
    ImmutableList<String> words = name.words();
    if (name.familyFirst()) {
      Sex sex = sexes.get(Keys.join(words, 1, words.size()));
      return sex == null && words.size() == 2 ? sexes.get(words.get(0)) : sex;
    }
    for (String word : words.subList(0, words.size() - 1)) {
      if (word.length() > 1) {
        return sexes.get(word);
      }
    }
    return null;
  }

  /** Other forms of a given name: <i>bill</i> → <i>william</i>. */
  Set<String> otherForms(String given) {
    return otherForms.get(given);
  }

  /** The title of office, rank or address that folded words are, or null. */
  @Nullable Title title(String words) {
    return titles.get(words);
  }

  /** What a noun tells about the person it describes; null if it describes none. */
  @Nullable Title describes(String word) {
    Noun noun = nouns.get(word);
    if (noun != null) {
      return new Title(word, noun.sex(), !noun.kin(), noun.kin());
    }
    Title title = titles.get(word);
    return title == null || !title.office() ? null : title;
  }
}
