// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

/**
 * Where a pattern fits a sequence.
 *
 * @param start first position
 * @param end position behind the last
 * @param other position of a word or name for somebody else that the pattern asks for, or -1
 */
record Match(int start, int end, int other) {

  boolean overlaps(Match that) {
    return start < that.end && that.start < end;
  }
}
