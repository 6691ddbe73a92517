// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What another system reaches, as the README beside the corpus says.
 *
 * @param layer the layer
 * @param corpus the corpus
 * @param view the view of the layer; empty where it has one alone
 * @param system the system
 * @param figures the figures by the name of their column, in per cent
 */
record Published(
    Layer layer, String corpus, String view, String system, Map<String, String> figures) {

  /** The figures of {@code published.tsv}. */
  static List<Published> all() {
    return Rows.of("published.tsv").stream()
        .map(
            row ->
                new Published(
                    Layer.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    ImmutableMap.copyOf(
                        Splitter.on("; ").withKeyValueSeparator('=').split(row.get(4)))))
        .collect(ImmutableList.toImmutableList());
  }
}
