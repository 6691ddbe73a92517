// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the agencies and organisations of an article by their names. Every look-up takes constant
 * time: under one key the first {@link #MOST} stand.
 */
final class BodyIndex {

  private static final int MOST = 16;
  private static final int MOST_WORDS = 12;

  /** Words shorter than this differ too easily by one letter. */
  private static final int SHORTEST_MISSPELT = 5;

  /** Longer words are no words. */
  private static final int LONGEST_MISSPELT = 30;

  private final BodyWords words;
  private final Map<String, List<Body>> byCore = new HashMap<>();
  private final Map<String, List<Body>> byHead = new HashMap<>();
  private final Map<String, List<Body>> byEnd = new HashMap<>();
  private final Map<String, List<Body>> byInitials = new HashMap<>();
  private final Map<String, List<Body>> byMisspelling = new HashMap<>();

  BodyIndex(BodyWords words) {
    this.words = words;
  }

  /** Bodies with exactly this core. */
  List<Body> core(String key) {
    return byCore.getOrDefault(key, List.of());
  }

  /** Bodies whose name begins with these words: <i>House</i> of <i>House of Commons</i>. */
  List<Body> beginning(String key) {
    return byHead.getOrDefault(key, List.of());
  }

  /** Bodies whose name ends in these words: <i>Court</i> of <i>Supreme Court</i>. */
  List<Body> ending(String key) {
    return byEnd.getOrDefault(key, List.of());
  }

  /** Bodies with this abbreviation, folded. */
  List<Body> initials(String abbreviation) {
    return byInitials.getOrDefault(abbreviation, List.of());
  }

  /** Bodies with this name but for one letter of one long word. */
  List<Body> misspelt(BodyName name) {
    for (String key : misspellings(name)) {
      List<Body> bodies = byMisspelling.get(key);
      if (bodies != null) {
        return bodies;
      }
    }
    return List.of();
  }

  /** Makes a body known under a name and all that it can be shortened to. */
  void put(BodyName name, Body body) {
    put(byCore, name.key(), body);
    put(byCore, name.fullKey(), body);
    misspellings(name).forEach(key -> put(byMisspelling, key, body));
    if (name.words().size() > 1) {
      name.initials(words).forEach(initials -> put(byInitials, initials, body));
      putParts(name.phrase(), body);
      if (name.words().size() != name.phrase().size()) {
        putParts(name.words(), body);
      }
    }
  }

  /** Makes a body known under another key. */
  void putKey(String key, Body body) {
    put(byCore, key, body);
  }

  /** Makes a body known under an abbreviation, folded. */
  void putAbbreviation(String abbreviation, Body body) {
    List<Body> bodies = byInitials.computeIfAbsent(abbreviation, k -> new ArrayList<>(1));
    bodies.remove(body);
    bodies.add(0, body);
  }

  private void putParts(List<String> phrase, Body body) {
    int size = Math.min(phrase.size(), MOST_WORDS);
    for (int i = 1; i < size; i++) {
      if (!words.isFunction(phrase.get(i))) {
        put(byEnd, withoutFunction(phrase, i, phrase.size()), body);
      }
      if (canFollow(phrase, i)) {
        put(byHead, withoutFunction(phrase, 0, i), body);
      }
    }
    String head = phrase.get(phrase.size() - 1);
    for (int i = 0; i + 2 < size && words.isGeneric(head); i++) {
      if (!words.isFunction(phrase.get(i))) {
        put(byEnd, phrase.get(i) + head, body);
      }
    }
  }

  /** Whether words from an index on only say what kind of body it is, and of what. */
  private boolean canFollow(List<String> phrase, int from) {
    for (String word : phrase.subList(from, phrase.size())) {
      if (words.isFunction(word)) {
        return true;
      }
      if (!words.isGeneric(word) && !words.isLegal(word)) {
        return false;
      }
    }
    return true;
  }

  private String withoutFunction(List<String> phrase, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (String word : phrase.subList(from, to)) {
      key.append(words.isFunction(word) ? "" : word);
    }
    return key.toString();
  }

  /** The name with one letter of one long word left out, first and last letters aside. */
  private static List<String> misspellings(BodyName name) {
    List<String> keys = new ArrayList<>();
    List<String> words = name.words();
    for (int w = 0; w < Math.min(words.size(), MOST_WORDS); w++) {
      String word = words.get(w);
      if (word.length() >= SHORTEST_MISSPELT
          && word.length() <= LONGEST_MISSPELT
          && !name.abbreviation()) {
        String before = Keys.join(words, 0, w) + "|";
        String behind = "|" + Keys.join(words, w + 1, words.size());
        for (int i = 1; i < word.length() - 1; i++) {
          keys.add(before + word.substring(0, i) + word.substring(i + 1) + behind);
        }
      }
    }
    return keys;
  }

  private static void put(Map<String, List<Body>> map, String key, Body body) {
    List<Body> bodies = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (bodies.size() < MOST && !bodies.contains(body)) {
      bodies.add(body);
    }
  }
}
