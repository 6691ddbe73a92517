// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import com.google.common.collect.ImmutableList;
import dev.demarche.lexicon.WordList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The words that the rules know, read from the tables beside this class. Immutable. */
final class Lexicon {

  /** When the full stop belongs to an abbreviation. */
  enum When {
    ALWAYS,
    NUMBER,
    NAME,
    COMMA
  }

  /** What a label of an address is. */
  enum Label {
    DOMAIN,
    WORD,
    FILE,
    NEWSGROUP,
    SCHEME,
    HOST
  }

  /**
   * A word of several tokens.
   *
   * @param cuts where its later tokens start; empty if it is one token
   * @param before the words of which one must follow, or null if any may
   */
  record Contraction(ImmutableList<Integer> cuts, @Nullable WordTable<Boolean> before) {}

  final WordFilter abbreviated = new WordFilter();
  final WordFilter contracted = new WordFilter();
  final WordTable<When> abbreviations;
  final WordTable<Contraction> contractions;
  final WordTable<Boolean> prefixes;
  final WordTable<Boolean> suffixes;
  final WordTable<Boolean> whole;
  final WordTable<Boolean> units;
  final WordTable<Label> labels;
  final WordTable<Boolean> slashes;
  final WordTable<Boolean> clitics;
  final ImmutableList<char[]> emoticons;

  Lexicon() {
    abbreviations = readAbbreviations();
    contractions = readContractions();
    WordTable.Builder<Boolean> before = new WordTable.Builder<>();
    WordTable.Builder<Boolean> behind = new WordTable.Builder<>();
    WordTable.Builder<Boolean> all = new WordTable.Builder<>();
    read("affixes.tsv", 3, row -> affix(row, before, behind, all));
    prefixes = before.build();
    suffixes = behind.build();
    whole = all.build();
    units = readUnits();
    WordTable.Builder<Label> addresses = new WordTable.Builder<>();
    read("addresses.tsv", 2, row -> addresses.put(row.get(0), Label.valueOf(upper(row.get(1)))));
    labels = addresses.build();
    WordTable.Builder<Boolean> words = new WordTable.Builder<>();
    ImmutableList.Builder<char[]> faces = ImmutableList.builder();
    read("shorthand.tsv", 2, row -> shorthand(row, words, faces));
    slashes = words.build();
    emoticons = faces.build();
    WordTable.Builder<Boolean> endings = new WordTable.Builder<>();
    read("clitics.tsv", 2, row -> endings.put(row.get(0), true));
    clitics = endings.build();
  }

  private WordTable<When> readAbbreviations() {
    WordTable.Builder<When> table = new WordTable.Builder<>();
    read(
        "abbreviations.tsv",
        3,
        row -> {
          table.put(row.get(0), When.valueOf(upper(row.get(1))));
          abbreviated.add(row.get(0).replace("=", ""));
        });
    return table.build();
  }

  private WordTable<Contraction> readContractions() {
    WordTable.Builder<Contraction> table = new WordTable.Builder<>();
    read(
        "contractions.tsv",
        3,
        row -> {
          String word = row.get(0).replace("|", "");
          table.put(word, new Contraction(cuts(row.get(0)), following(row.get(1))));
          if (word.indexOf('\'') < 0) {
            contracted.add(word.replace("=", ""));
          }
        });
    return table.build();
  }

  private static ImmutableList<Integer> cuts(String parts) {
    String word = parts.replace("=", "");
    ImmutableList.Builder<Integer> cuts = ImmutableList.builder();
    int bars = 0;
    for (int i = word.indexOf('|'); i >= 0; i = word.indexOf('|', i + 1)) {
      cuts.add(i - bars++);
    }
    return cuts.build();
  }

  private static @Nullable WordTable<Boolean> following(String words) {
    if (words.isEmpty()) {
      return null;
    }
    WordTable.Builder<Boolean> table = new WordTable.Builder<>();
    for (String word : words.split(" ", -1)) {
      table.put(word, true);
    }
    return table.build();
  }

  private static void affix(
      List<String> row,
      WordTable.Builder<Boolean> before,
      WordTable.Builder<Boolean> behind,
      WordTable.Builder<Boolean> all) {
    boolean number = row.get(1).equals("yes");
    if (row.get(0).endsWith("-")) {
      before.put(row.get(0).substring(0, row.get(0).length() - 1), number);
    } else if (row.get(0).startsWith("-")) {
      behind.put(row.get(0).substring(1), number);
    } else {
      all.put(row.get(0), true);
    }
  }

  private static WordTable<Boolean> readUnits() {
    WordTable.Builder<Boolean> table = new WordTable.Builder<>();
    read("units.tsv", 2, row -> table.put("=" + row.get(0), true));
    return table.build();
  }

  private static void shorthand(
      List<String> row, WordTable.Builder<Boolean> words, ImmutableList.Builder<char[]> faces) {
    if (row.get(1).equals("slash")) {
      words.put(row.get(0), true);
    } else {
      faces.add(row.get(0).toCharArray());
    }
  }

  private static String upper(String word) {
    return word.toUpperCase(java.util.Locale.ROOT);
  }

  private static void read(String table, int columns, Consumer<List<String>> row) {
    WordList.read(Lexicon.class, table, columns).forEach(row);
  }
}
