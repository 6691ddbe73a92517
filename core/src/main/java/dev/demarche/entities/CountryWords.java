// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names, adjectives and capitals of countries, by folded key. */
final class CountryWords {

  private static final Splitter FORMS = Splitter.on('|');

  private final ImmutableMap<String, String> codes;
  private final ImmutableMap<String, String> names;
  private final ImmutableMap<String, String> capitals;

  CountryWords() {
    Map<String, String> codes = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    Map<String, String> capitals = new HashMap<>();
    for (var line : WordTable.read("/dev/demarche/lexicon/countries.tsv", 9)) {
      String code = line.get(0);
      names.put(code, line.get(1));
      for (int i = 1; i <= 5; i++) {
        for (String form : FORMS.split(line.get(i))) {
          if (!form.equals("-")) codes.putIfAbsent(Keys.join(Keys.words(form, false)), code);
        }
      }
      for (String form : FORMS.split(line.get(6))) {
        if (!form.equals("-")) capitals.putIfAbsent(Keys.join(Keys.words(form, false)), code);
      }
    }
    this.codes = ImmutableMap.copyOf(codes);
    this.names = ImmutableMap.copyOf(names);
    this.capitals = ImmutableMap.copyOf(capitals);
  }

  /** The code of a country or nationality, or null. */
  @Nullable String code(String key) {
    return codes.get(key);
  }

  /** The code of the country that a capital governs, or null. */
  @Nullable String codeOfCapital(String key) {
    return capitals.get(key);
  }

  /** The common English name of a country. */
  String name(String code) {
    return names.getOrDefault(code, code);
  }
}
