// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.demarche.lexicon.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Agencies and organisations that news knows by several names. */
final class KnownBodies {

  /**
   * A body.
   *
   * @param name its first name, by which entries are told apart
   * @param country code of the country it belongs to, or null
   * @param international whether many states make it
   */
  record Entry(String name, @Nullable String country, boolean international) {}

  private final ImmutableMap<String, Entry> entries;
  private final ImmutableSet<String> organizations;

  KnownBodies(BodyWords words) {
    Map<String, Entry> entries = new HashMap<>();
    ImmutableSet.Builder<String> organizations = ImmutableSet.builder();
    for (List<String> line :
        WordList.read(KnownBodies.class, "/dev/demarche/lexicon/agencies.tsv", 5)) {
      String code = line.get(1);
      Entry entry =
          new Entry(
              line.get(0), code.equals("-") ? null : code, line.get(2).equals("intergovernmental"));
      List<String> unsure = WordList.forms(line.get(4));
      put(entries, words, line.get(0), entry, unsure);
      for (String form : WordList.forms(line.get(3))) {
        put(entries, words, form, entry, unsure);
      }
    }
    for (List<String> line :
        WordList.read(KnownBodies.class, "/dev/demarche/lexicon/seats.tsv", 6)) {
      String code = line.get(1);
      Entry entry = new Entry(line.get(0), code.equals("-") ? null : code, false);
      List<String> unsure = WordList.forms(line.get(5));
      put(entries, words, line.get(0), entry, unsure);
      for (String form : WordList.forms(line.get(4))) {
        put(entries, words, form, entry, unsure);
      }
    }
    for (List<String> line : WordList.read(KnownBodies.class, "organization-names.tsv", 1)) {
      List<String> names = WordList.forms(line.get(0));
      Entry entry = new Entry(names.get(0), null, false);
      for (String name : names) {
        put(entries, words, name, entry, List.of());
        organizations.add(Keys.join(words.normal(name)));
      }
    }
    this.organizations = organizations.build();
    this.entries = ImmutableMap.copyOf(entries);
  }

  /** A form that is often another body's tells no country. */
  private static void put(
      Map<String, Entry> entries, BodyWords words, String form, Entry entry, List<String> unsure) {
    Entry told = unsure.contains(form) ? new Entry(entry.name, null, entry.international) : entry;
    entries.putIfAbsent(Keys.join(words.normal(form)), told);
  }

  /** Whether a name, by its key, is an organisation's whatever the article. */
  boolean isOrganization(String key) {
    return organizations.contains(key);
  }

  /** The body that a name means whatever the article, or null. */
  @Nullable Entry entry(BodyName name) {
    return entries.get(name.fullKey());
  }
}
