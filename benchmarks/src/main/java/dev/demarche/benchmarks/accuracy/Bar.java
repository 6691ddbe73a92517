// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/**
 * A figure that an engine shall reach.
 *
 * @param engine the engine's name
 * @param layer the layer
 * @param corpus the corpus
 * @param view the view of the layer; empty where it has one alone
 * @param column the column
 * @param least the figure, in per cent
 * @param source who asks for it
 */
record Bar(
    String engine,
    Layer layer,
    String corpus,
    String view,
    String column,
    double least,
    String source) {

  /** The bars of {@code bars.tsv}. */
  static List<Bar> all() {
    return Rows.of("bars.tsv").stream()
        .map(
            row ->
                new Bar(
                    row.get(0),
                    Layer.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    Double.parseDouble(row.get(5)),
                    row.get(6)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether this asks for a figure in that place. */
  boolean isFor(Result result, View itsView, Column itsColumn) {
    return layer == result.layer()
        && corpus.equals(result.corpus())
        && view.equals(itsView.name())
        && column.equals(itsColumn.name());
  }
}
