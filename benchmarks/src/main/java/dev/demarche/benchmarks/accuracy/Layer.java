// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is scored: each layer has a scorer, and one table with a line for each corpus and view. */
@SuppressWarnings("ImmutableEnumChecker") // The lists are made by List.of and toList.
enum Layer {
  TOKENS(
      List.of(new View("", "scores.all")),
      List.of(
          Column.of("tokens", "tokens.F1"),
          Column.of("words", "words.F1"),
          Column.of("sentences", "sentences.F1"))),
  ENTITIES(
      List.of(new View("", "")),
      Stream.concat(
              Stream.of(
                      "PERSON",
                      "AGENCY",
                      "ORGANIZATION",
                      "COUNTRY",
                      "NATIONALITY",
                      "LOCATION",
                      "untyped")
                  .map(type -> Column.of(type, "rows." + type + ".f1")),
              Stream.of(
                  new Column("micro", "rows.micro.f1", 1, "rows.micro.f1_95"),
                  new Column("coarse", "rows.coarse.f1", 1, "rows.coarse.f1_95"),
                  Column.of("ISO", "iso.accuracy")))
          .toList()),
  RESOLUTION(
      List.of(new View("", "figures")),
      List.of(
          Column.fraction("mentions P", "mentions.precision", null),
          Column.fraction("mentions R", "mentions.recall", null),
          Column.fraction("pairs, found", "pairs, found.f1", null),
          Column.fraction(
              "pairs, end to end", "pairs, end to end.f1", "pairs, end to end.interval"),
          Column.fraction("CoNLL, found", "CoNLL, found.f1", null),
          Column.fraction(
              "CoNLL, end to end", "CoNLL, end to end.f1", "CoNLL, end to end.interval"),
          Column.fraction("pronouns", "pronouns.accuracy", "pronouns.interval"))),
  QUOTES(
      List.of(
          new View("lenient, quoted", "rows.lenient/quoted/speech"),
          new View("lenient, indirect", "rows.lenient/indirect/speech"),
          new View("lenient, all", "rows.lenient/all/speech"),
          new View("strict, quoted", "rows.strict/quoted/speech"),
          new View("strict, all", "rows.strict/all/speech")),
      List.of(
          Column.of("P", "P"),
          Column.of("R", "R"),
          new Column("F1", "F1", 1, "F1_ci"),
          Column.of("attribution", "attribution"),
          Column.of("end to end P", "e2eP"),
          Column.of("end to end R", "e2eR"),
          new Column("end to end F1", "e2eF1", 1, "e2eF1_ci"),
          new Column("resolved", "resolved", 1, "resolved_ci"))),
  STANCE(
      List.of(new View("", "")),
      List.of(
          Column.of("DENIAL P", "end to end.DENIAL.0"),
          Column.of("DENIAL R", "end to end.DENIAL.1"),
          Column.of("DENIAL F1", "end to end.DENIAL.2"),
          Column.of("DEMAND P", "end to end.DEMAND.0"),
          Column.of("DEMAND R", "end to end.DEMAND.1"),
          Column.of("DEMAND F1", "end to end.DEMAND.2"),
          Column.of("THREAT P", "end to end.THREAT.0"),
          Column.of("THREAT R", "end to end.THREAT.1"),
          Column.of("THREAT F1", "end to end.THREAT.2"),
          new Column("macro F1", "end to end.macro.2", 1, "interval"),
          Column.of("macro F1, given found", "given found.macro.2"),
          Column.of("target", "target"),
          Column.of("ECE", "ECE")));

  private final List<View> views;
  private final List<Column> columns;

  Layer(List<View> views, List<Column> columns) {
    this.views = views;
    this.columns = columns;
  }

  /** The scorer's file in {@code ../shared/score}. */
  String scorer() {
    return "score_" + this + ".py";
  }

  List<View> views() {
    return views;
  }

  List<Column> columns() {
    return columns;
  }

  /** How many decimals of its figures the table has: as many as make a difference. */
  int decimals() {
    return this == TOKENS ? 2 : 1;
  }

  /** As file names, resources and the command line call it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
