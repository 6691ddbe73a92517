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

  private final BodyWords words;
  private final Map<String, List<Body>> byCore = new HashMap<>();
  private final Map<String, List<Body>> byPart = new HashMap<>();
  private final Map<String, List<Body>> byInitials = new HashMap<>();

  BodyIndex(BodyWords words) {
    this.words = words;
  }

  /** Bodies with exactly this core. */
  List<Body> core(String key) {
    return byCore.getOrDefault(key, List.of());
  }

  /** Bodies whose name has these words as a part that can stand alone. */
  List<Body> part(String key) {
    return byPart.getOrDefault(key, List.of());
  }

  /** Bodies with this abbreviation, folded. */
  List<Body> initials(String abbreviation) {
    return byInitials.getOrDefault(abbreviation, List.of());
  }

  /** Makes a body known under a name and all that it can be shortened to. */
  void put(BodyName name, Body body) {
    put(byCore, name.key(), body);
    if (!name.fullKey().equals(name.key())) {
      put(byCore, name.fullKey(), body);
    }
    if (name.words().size() > 1) {
      name.initials(words).forEach(initials -> put(byInitials, initials, body));
      putParts(name.core(), body);
      if (name.words().size() != name.core().size()) {
        putParts(name.words(), body);
      }
    }
  }

  /** Makes a body known under an abbreviation, folded. */
  void putAbbreviation(String abbreviation, Body body) {
    List<Body> bodies = byInitials.computeIfAbsent(abbreviation, k -> new ArrayList<>(1));
    bodies.remove(body);
    bodies.add(0, body);
  }

  private void putParts(List<String> core, Body body) {
    int size = Math.min(core.size(), MOST_WORDS);
    for (int i = 1; i < size; i++) {
      if (!words.isFunction(core.get(i))) {
        put(byPart, Keys.join(core, i, core.size()), body);
      }
      if (words.isGeneric(core.get(i)) || words.isFunction(core.get(i))) {
        put(byPart, Keys.join(core, 0, i), body);
      }
    }
  }

  private static void put(Map<String, List<Body>> map, String key, Body body) {
    List<Body> bodies = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (bodies.size() < MOST && !bodies.contains(body)) {
      bodies.add(body);
    }
  }
}
