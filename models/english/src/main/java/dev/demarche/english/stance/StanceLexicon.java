// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.demarche.Stance;
import dev.demarche.lexicon.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words and rules of {@code words.tsv} and {@code rules.tsv}. Immutable. */
final class StanceLexicon {

  private static final int RULE_COLUMNS = 7;

  private final Vocabulary vocabulary;
  private final ImmutableMap<String, BitSet> classes;
  private final ImmutableList<Rule> rules;

  private StanceLexicon(
      Vocabulary vocabulary, Map<String, BitSet> classes, ImmutableList<Rule> rules) {
    this.vocabulary = vocabulary;
    this.classes = ImmutableMap.copyOf(classes);
    this.rules = rules;
  }

  /**
   * Reads the resources.
   *
   * @throws IllegalStateException if one is missing or has a bad line; the message names it
   */
  static StanceLexicon load() {
    return of(lines("words.tsv"), lines("rules.tsv"));
  }

  /** The lines of a resource that are neither empty nor comments, each with all its columns. */
  static List<List<String>> lines(String resource) {
    List<List<String>> lines = new ArrayList<>();
    for (String line : WordList.lines(StanceLexicon.class, resource)) {
      lines.add(List.of(line.split("\t", -1)));
    }
    return lines;
  }

  /** Makes a lexicon of lines of classes and lines of rules. */
  static StanceLexicon of(List<List<String>> classLines, List<List<String>> ruleLines) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    Set<String> words = new LinkedHashSet<>();
    for (List<String> line : classLines) {
      List<String> forms = members.computeIfAbsent(line.get(0), name -> new ArrayList<>());
      for (String notation : WordList.words(line.get(1))) {
        forms.addAll(Inflection.forms(notation));
      }
      words.addAll(forms);
    }
    for (List<String> line : ruleLines) {
      if (line.size() != RULE_COLUMNS) {
        throw new IllegalStateException(
            "rules.tsv: a rule has " + RULE_COLUMNS + " columns, but not: " + line);
      }
      line.subList(2, 5).forEach(pattern -> words.addAll(PatternParser.words(pattern)));
    }
    Vocabulary vocabulary = new Vocabulary(words);
    Map<String, BitSet> classes = new LinkedHashMap<>();
    members.forEach((name, forms) -> classes.put(name, set(vocabulary, forms)));
    PatternParser parser = new PatternParser(vocabulary, classes);
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    for (List<String> line : ruleLines) {
      rules.add(rule(line, parser));
    }
    return new StanceLexicon(vocabulary, classes, rules.build());
  }

  private static BitSet set(Vocabulary vocabulary, List<String> words) {
    BitSet set = new BitSet();
    words.forEach(word -> set.set(vocabulary.id(word)));
    return set;
  }

  private static Rule rule(List<String> line, PatternParser parser) {
    try {
      boolean veto = line.get(0).startsWith("-");
      return new Rule(
          String.join("\t", line.subList(0, RULE_COLUMNS - 1)),
          Stance.Label.valueOf(line.get(0).substring(veto ? 1 : 0)),
          veto,
          veto ? 0 : Double.parseDouble(line.get(1)),
          pattern(line.get(2), parser),
          pattern(line.get(3), parser),
          pattern(line.get(4), parser),
          Rule.Target.valueOf(line.get(5).toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("rules.tsv: " + line + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable Pattern pattern(String notation, PatternParser parser) {
    return notation.equals("-") ? null : parser.parse(notation);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The rules, in the order of the resource. */
  ImmutableList<Rule> rules() {
    return rules;
  }

  /**
   * The numbers of the words of a class.
   *
   * @throws IllegalStateException if there is no such class
   */
  BitSet words(String name) {
    BitSet words = classes.get(name);
    if (words == null) {
      throw new IllegalStateException("words.tsv lacks the class \"" + name + "\": add it");
    }
    return words;
  }
}
