// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.EntityType;

/**
 * The labels of tokens: outside, or first, inside, last or only token of a name of each type.
 * Shared by the recogniser and its trainer.
 */
public final class NameTags {

  /** The number of labels. */
  public static final int COUNT = 25;

  /** Outside of any name. */
  public static final int OUTSIDE = 0;

  private static final EntityType[] TYPES = EntityType.values();
  private static final int FIRST = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;
  private static final boolean[] FOLLOWS = follows();

  private NameTags() {}

  /** The label of token {@code i} of a name of tokens {@code first} to {@code end - 1}. */
  public static int tag(EntityType type, int first, int end, int i) {
    int part = end - first == 1 ? ONLY : i == first ? FIRST : i == end - 1 ? LAST : INSIDE;
    return 1 + 4 * type.ordinal() + part;
  }

  /** The type of a label other than {@link #OUTSIDE}. */
  public static EntityType type(int tag) {
    return TYPES[(tag - 1) / 4];
  }

  /** Whether a name starts at a token of this label. */
  public static boolean starts(int tag) {
    return tag != OUTSIDE && (part(tag) == FIRST || part(tag) == ONLY);
  }

  /** Whether a name ends with a token of this label. */
  public static boolean ends(int tag) {
    return tag != OUTSIDE && (part(tag) == LAST || part(tag) == ONLY);
  }

  /** Whether a token of label {@code next} may follow one of label {@code tag}. */
  public static boolean follows(int tag, int next) {
    return FOLLOWS[tag * COUNT + next];
  }

  private static int part(int tag) {
    return (tag - 1) % 4;
  }

  private static boolean[] follows() {
    boolean[] follows = new boolean[COUNT * COUNT];
    for (int tag = 0; tag < COUNT; tag++) {
      for (int next = 0; next < COUNT; next++) {
        boolean open = tag != OUTSIDE && (part(tag) == FIRST || part(tag) == INSIDE);
        boolean goesOn = next != OUTSIDE && (part(next) == INSIDE || part(next) == LAST);
        follows[tag * COUNT + next] = open ? goesOn && type(tag) == type(next) : !goesOn;
      }
    }
    return follows;
  }
}
