// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.EntityType;
import dev.demarche.engine.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * Corrects a trained model: countries of several words are surer in the lexicon than in a model,
 * which saw few of them.
 */
final class KnownCountries {

  /** Code units of a country's name that are hardly another name by chance. */
  private static final int LONG = 7;

  /** Code units of an abbreviation that is hardly a country's where a model sees no name. */
  private static final int SHORT = 3;

  private KnownCountries() {}

  /**
   * Puts the lexicon's countries and nationalities where the model has no name, long ones also in
   * the place of names inside them.
   *
   * @param names of a model, by place, none overlapping another
   * @param byRules of {@link LexiconRecognizer}, in the same text
   */
  static List<Name> over(List<Name> names, List<Name> byRules) {
    List<Name> merged = new ArrayList<>(names.size());
    int next = 0;
    for (Name rule : byRules) {
      boolean land = rule.type() == EntityType.COUNTRY || rule.type() == EntityType.NATIONALITY;
      while (next < names.size() && names.get(next).span().end() <= rule.span().start()) {
        merged.add(names.get(next++));
      }
      int inside = next;
      while (inside < names.size() && rule.span().contains(names.get(inside).span())) {
        inside++;
      }
      boolean free =
          inside == names.size() || names.get(inside).span().start() >= rule.span().end();
      if (land && free && rule.span().length() > (inside == next ? SHORT : LONG)) {
        merged.add(rule);
        next = inside;
      }
    }
    merged.addAll(names.subList(next, names.size()));
    return List.copyOf(merged);
  }
}
