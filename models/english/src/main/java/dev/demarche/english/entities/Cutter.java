// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import dev.demarche.lexicon.WordList;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts phrases of the word lists into words as the tokenizer cuts texts. */
final class Cutter {

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();
  private final Set<String> contractions = new HashSet<>();

  Cutter() {
    for (List<String> line : WordList.read(EnglishTokenizer.class, "contractions.tsv", 3)) {
      contractions.add(line.get(0).replace("|", "").replace("=", "").toLowerCase(Locale.ROOT));
    }
  }

  /** The words of a phrase. Most are letters and blanks, for which there is a short way. */
  String[] words(String phrase) {
    List<String> words = new ArrayList<>(2);
    int start = 0;
    for (int i = 0; i <= phrase.length(); i++) {
      char c = i < phrase.length() ? phrase.charAt(i) : ' ';
      if (c == ' ') {
        words.add(phrase.substring(start, i));
        start = i + 1;
      } else if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
        return tokens(phrase);
      }
    }
    for (String word : words) {
      if (contractions.contains(word.toLowerCase(Locale.ROOT))) {
        return tokens(phrase);
      }
    }
    return words.toArray(new String[0]);
  }

  /** The tokens of a phrase; an abbreviation's dot belongs to it although the phrase ends. */
  String[] tokens(String phrase) {
    Tokens tokens = tokenizer.tokenize(phrase);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int last = words.size() - 1;
      boolean dot = tokens.kind(i) == TokenKind.TERMINATOR && tokens.is(i, ".");
      if (dot && last >= 0 && tokens.start(i) == tokens.end(i - 1)) {
        words.set(last, words.get(last) + ".");
      } else {
        words.add(tokens.text(i));
      }
    }
    return words.toArray(new String[0]);
  }
}
