// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * A person's name taken apart.
 *
 * @param words folded words without titles and suffix, at least one
 * @param suffix jr, sr, ii …, or empty
 * @param familyFirst whether the surname is the first word: <i>Kim Tae-hyo</i>
 */
record PersonName(ImmutableList<String> words, String suffix, boolean familyFirst) {

  /** Takes a name apart as it stands in the text. */
  static PersonName of(String text, NameParts parts) {
    List<String> words = new ArrayList<>(Keys.words(text, true));
    if (words.isEmpty()) {
      words.add(text);
    }
    String suffix = "";
    if (words.size() > 1) {
      String form = parts.suffix(words.get(words.size() - 1));
      if (form != null) {
        suffix = form;
        words.remove(words.size() - 1);
      }
    }
    boolean familyFirst =
        (words.size() == 2 || words.size() == 3) && parts.isFamilyFirst(words.get(0));
    return new PersonName(ImmutableList.copyOf(words), suffix, familyFirst);
  }

  /** Whether it is one word. */
  boolean isSingle() {
    return words.size() == 1;
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** Two spellings of one full name have one key. */
  String key() {
    return Keys.join(words) + "/" + suffix;
  }
}
