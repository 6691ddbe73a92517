// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import org.jspecify.annotations.Nullable;

/**
 * A name of a body where it stands.
 *
 * @param occurrence the place
 * @param name the name taken apart
 * @param entry the body that has this name whatever the article, or null
 * @param owner the country that the name or the words beside it tell, or null
 */
record BodyMention(
    Occurrence occurrence,
    BodyName name,
    KnownBodies.@Nullable Entry entry,
    @Nullable String owner) {

  /** A body of many states has no owner; an entry of another country is another body. */
  BodyMention {
    if (entry != null && entry.international()) {
      owner = null;
    } else if (entry != null
        && entry.country() != null
        && owner != null
        && !owner.equals(entry.country())) {
      entry = null;
    }
  }

  /** The same without what is known whatever the article. */
  BodyMention withoutEntry() {
    return new BodyMention(occurrence, name, null, owner);
  }

  /** The country it belongs to as far as text and entry tell, or null. */
  @Nullable String country() {
    return owner == null && entry != null ? entry.country() : owner;
  }

  /** The key under which all names of one known body stand, or null. */
  @Nullable String entryKey() {
    return entry == null ? null : "entry " + entry.name();
  }

  /** Whether many states make it. */
  boolean isInternational() {
    return entry != null && entry.international();
  }
}
