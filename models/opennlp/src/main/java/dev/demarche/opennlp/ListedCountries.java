// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.demarche.EntityType;
import dev.demarche.Sentences;
import dev.demarche.engine.EntityRecognizer;
import dev.demarche.engine.Name;
import dev.demarche.english.entities.LexiconRecognizer;
import dev.demarche.lexicon.WordList;
import java.util.List;

/**
 * Adds countries and nationalities by the word lists of {@code english} to the names of models that
 * do not tell these from places. A longer name of the model keeps its words: <i>Bank of Norway</i>.
 * Thread-safe.
 */
final class ListedCountries implements EntityRecognizer {

  private static final int NAME = 1;
  private static final int OTHER_NAMES = 2;
  private static final int AMBIGUOUS = 7;
  private static final int COLUMNS = 9;

  private final EntityRecognizer names;
  private final LexiconRecognizer lists = new LexiconRecognizer();
  private final ImmutableSet<String> countries = countries();

  ListedCountries(EntityRecognizer names) {
    this.names = names;
  }

  @Override
  public List<Name> recognize(Sentences sentences) {
    String text = sentences.text();
    List<Name> found = names.recognize(sentences).stream().map(name -> typed(name, text)).toList();
    List<Name> listed =
        lists.recognize(sentences).stream().filter(ListedCountries::isOfCountry).toList();
    return merge(found, listed);
  }

  private static boolean isOfCountry(Name name) {
    return name.type() == EntityType.COUNTRY || name.type() == EntityType.NATIONALITY;
  }

  /** A place that is called as a country alone is called is that country. */
  private Name typed(Name name, String text) {
    return name.type() == EntityType.LOCATION && countries.contains(name.span().of(text))
        ? new Name(name.span(), EntityType.COUNTRY, name.score())
        : name;
  }

  private static ImmutableSet<String> countries() {
    ImmutableSet.Builder<String> countries = ImmutableSet.builder();
    for (List<String> line :
        WordList.read(ListedCountries.class, "/dev/demarche/lexicon/countries.tsv", COLUMNS)) {
      List<String> ambiguous = WordList.forms(line.get(AMBIGUOUS));
      for (String form : WordList.forms(line.get(NAME) + "|" + line.get(OTHER_NAMES))) {
        if (!ambiguous.contains(form)) {
          countries.add(form);
        }
      }
    }
    return countries.build();
  }

  /** Both in order; of two that overlap the longer one, the listed one where they are alike. */
  private static List<Name> merge(List<Name> found, List<Name> listed) {
    ImmutableList.Builder<Name> merged = ImmutableList.builder();
    int f = 0;
    int l = 0;
    while (f < found.size() && l < listed.size()) {
      Name ofModel = found.get(f);
      Name ofList = listed.get(l);
      if (ofModel.span().end() <= ofList.span().start()) {
        merged.add(ofModel);
        f++;
      } else if (ofList.span().end() <= ofModel.span().start()) {
        merged.add(ofList);
        l++;
      } else if (ofModel.span().length() > ofList.span().length()) {
        l++;
      } else {
        f++;
      }
    }
    return merged
        .addAll(found.subList(f, found.size()))
        .addAll(listed.subList(l, listed.size()))
        .build();
  }
}
