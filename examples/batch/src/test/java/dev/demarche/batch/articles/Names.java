// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch.articles;

import dev.demarche.EntityType;
import dev.demarche.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the names of a gold file in a text. The longest name wins. */
final class Names {

  /**
   * A name as it is written.
   *
   * @param numbers which of its occurrences are meant, counted from 1; all if empty
   * @param type of the mentions, null for names that are ignored
   * @param entity whom it names, null for names that are ignored
   */
  record Surface(
      int line,
      String words,
      List<Integer> numbers,
      @Nullable EntityType type,
      Gold.@Nullable Entity entity) {}

  /** A surface at a place. */
  record Found(Surface surface, Span span) {}

  private final String text;
  private final List<Surface> surfaces;

  Names(String text, List<Surface> surfaces) {
    this.text = text;
    this.surfaces = surfaces;
  }

  /**
   * All names, by place.
   *
   * @throws IllegalArgumentException if a surface does not occur, or if one of its occurrences
   *     belongs to nobody or to two
   */
  List<Found> find() {
    Map<String, List<Span>> occurrences = occurrences();
    Map<Span, Surface> owners = new HashMap<>();
    for (Surface surface : surfaces) {
      for (Span span : meant(surface, occurrences.getOrDefault(surface.words(), List.of()))) {
        Surface other = owners.put(span, surface);
        if (other != null) {
          throw fail(surface, "stands in line " + other.line() + " too: number them, as in Kim #2");
        }
      }
    }
    for (Surface surface : surfaces) {
      TreeSet<Span> free = new TreeSet<>(occurrences.getOrDefault(surface.words(), List.of()));
      free.removeAll(owners.keySet());
      if (!free.isEmpty()) {
        throw fail(surface, "has an occurrence that nobody claims, at offset " + free.first());
      }
    }
    return owners.entrySet().stream()
        .map(e -> new Found(e.getValue(), e.getKey()))
        .sorted(Comparator.comparing(Found::span))
        .toList();
  }

  private static List<Span> meant(Surface surface, List<Span> all) {
    if (all.isEmpty()) {
      throw fail(surface, "does not occur in the article");
    }
    if (surface.numbers().isEmpty()) {
      return all;
    }
    List<Span> meant = new ArrayList<>();
    for (int number : surface.numbers()) {
      if (number < 1 || number > all.size()) {
        throw fail(surface, "occurs " + all.size() + " times, there is no #" + number);
      }
      meant.add(all.get(number - 1));
    }
    return meant;
  }

  private Map<String, List<Span>> occurrences() {
    List<String> longestFirst =
        surfaces.stream()
            .map(Surface::words)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    Map<String, List<Span>> found = new HashMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      for (String words : longestFirst) {
        int[] places = Words.match(text, at, words);
        if (places != null) {
          end = places[words.length()];
          found.computeIfAbsent(words, w -> new ArrayList<>()).add(new Span(at, end));
          break;
        }
      }
      at = end;
    }
    return found;
  }

  private static IllegalArgumentException fail(Surface surface, String what) {
    return new IllegalArgumentException(
        "line " + surface.line() + ": \"" + surface.words() + "\" " + what);
  }
}
