// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch.articles;

import dev.demarche.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a gold file under {@code names}. */
final class NameLines {
  private static final Pattern NAME =
      Pattern.compile("([A-Z]+)(?: ([A-Z]{2}))? {2,}([^:]+)(?::(.*))?");
  private static final Pattern MORE = Pattern.compile(" +([A-Z]+) +(.+)");
  private static final Pattern SURFACE = Pattern.compile("(.+?)((?: #\\d+)*)");

  private final List<Names.Surface> surfaces = new ArrayList<>();
  private final Set<Gold.Entity> entities = new LinkedHashSet<>();
  private Gold.@Nullable Entity entity;

  /** All surfaces read so far. */
  List<Names.Surface> surfaces() {
    return surfaces;
  }

  /**
   * The entity that is called {@code name}, or {@code name (CC)} where a code is needed to tell two
   * apart.
   *
   * @throws IllegalArgumentException if there is none, or more than one
   */
  Gold.Entity called(int line, String name) {
    List<Gold.Entity> called =
        entities.stream()
            .filter(e -> name.equals(e.name()) || name.equals(e.name() + " (" + e.country() + ")"))
            .toList();
    if (called.size() != 1) {
      throw new IllegalArgumentException(
          "line " + line + ": " + called.size() + " entities are called " + name);
    }
    return called.get(0);
  }

  /**
   * Reads a line: an entity or names to be ignored, or, if it begins with a blank, more names of
   * the entity above.
   *
   * @throws IllegalArgumentException if it is neither
   */
  void read(int line, String words) {
    Matcher more = MORE.matcher(words);
    Matcher name = NAME.matcher(words);
    if (more.matches()) {
      surfaces(line, more.group(2), type(line, more.group(1)));
    } else if (name.matches()) {
      entity(line, name);
    } else {
      throw new IllegalArgumentException(
          "line "
              + line
              + ": is no name: write TYPE, a code or none, two blanks, NAME: SURFACE; …");
    }
  }

  private void entity(int line, Matcher name) {
    entity = null;
    EntityType type = null;
    if (!name.group(1).equals("IGNORED")) {
      type = type(line, name.group(1));
      entity = new Gold.Entity(type, name.group(2), name.group(3));
      if (!entities.add(entity)) {
        throw new IllegalArgumentException(
            "line " + line + ": " + entity.name() + " stands here twice");
      }
    }
    String list = name.group(4) == null ? name.group(3) : name.group(4).strip();
    if (!list.isEmpty()) {
      surfaces(line, list, type);
    }
  }

  private void surfaces(int line, String list, @Nullable EntityType type) {
    for (String item : list.split("; *", -1)) {
      Matcher surface = SURFACE.matcher(item);
      if (!surface.matches()) {
        throw new IllegalArgumentException("line " + line + ": has an empty name");
      }
      List<Integer> numbers =
          Arrays.stream(surface.group(2).split(" #", -1))
              .filter(n -> !n.isEmpty())
              .map(Integer::valueOf)
              .toList();
      surfaces.add(new Names.Surface(line, surface.group(1), numbers, type, entity));
    }
  }

  private static EntityType type(int line, String word) {
    return Arrays.stream(EntityType.values())
        .filter(t -> t.name().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "line " + line + ": " + word + " is no type of entity"));
  }
}
