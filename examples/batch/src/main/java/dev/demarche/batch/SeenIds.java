// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;

/**
 * A set of ids. Of an id only a 128-bit hash is kept, in 32 to 64 bytes: that two different ones
 * among a billion have the same is less likely than one in 10<sup>20</sup>.
 */
final class SeenIds {

  private long[] slots = new long[1 << 7];
  private int size;

  /** Adds an id; whether it is new. */
  boolean add(String id) {
    if (4 * (size + 1) > slots.length) {
      grow();
    }
    boolean added = put(slots, hash(id));
    size += added ? 1 : 0;
    return added;
  }

  /** Whether the id was added. */
  boolean contains(String id) {
    long[] hash = hash(id);
    return slots[slot(slots, hash)] != 0;
  }

  private static long[] hash(String id) {
    ByteBuffer hash = ByteBuffer.wrap(Hashing.murmur3_128().hashUnencodedChars(id).asBytes());
    return new long[] {hash.getLong() | 1, hash.getLong()};
  }

  private void grow() {
    long[] larger = new long[2 * slots.length];
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i] != 0) {
        put(larger, new long[] {slots[i], slots[i + 1]});
      }
    }
    slots = larger;
  }

  private static boolean put(long[] slots, long[] hash) {
    int slot = slot(slots, hash);
    if (slots[slot] != 0) {
      return false;
    }
    slots[slot] = hash[0];
    slots[slot + 1] = hash[1];
    return true;
  }

  /** The pair of slots that holds a hash, or the free one where it belongs. */
  private static int slot(long[] slots, long[] hash) {
    int mask = slots.length - 2;
    int slot = (int) hash[1] & mask;
    while (slots[slot] != 0 && (slots[slot] != hash[0] || slots[slot + 1] != hash[1])) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }
}
