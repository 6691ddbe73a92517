// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.parameters;

/** Hashing of words and features to ints. The trained parameters depend on every constant here. */
public final class Hash {

  private Hash() {}

  /** Spreads the value of a feature template: different templates and values rarely meet. */
  public static int feature(int template, int value) {
    return mix(value * 0x9E3779B1 + template * 0x85EBCA77);
  }

  /** Spreads a template with two values; their order counts. */
  public static int feature(int template, int first, int second) {
    return mix(mix(first * 0x9E3779B1 + template * 0x85EBCA77) + second * 0xC2B2AE3D);
  }

  /** Hashes the characters of a word. */
  public static int word(String text, int start, int end) {
    int hash = 0x811C9DC5;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    return mix(hash);
  }

  /**
   * Hashes the characters of a word, letter case aside, curly apostrophes as straight ones, every
   * digit as 0.
   */
  public static int folded(String text, int start, int end) {
    int hash = 0x811C9DC5;
    for (int i = start; i < end; i++) {
      hash = (hash ^ fold(text.charAt(i))) * 0x01000193;
    }
    return mix(hash);
  }

  private static char fold(char c) {
    if (c < 128) {
      if (c >= 'A' && c <= 'Z') {
        return (char) (c + 32);
      }
      return c >= '0' && c <= '9' ? '0' : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  private static int mix(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x7FEB352D;
    h = (h ^ (h >>> 15)) * 0x846CA68B;
    return h ^ (h >>> 16);
  }
}
