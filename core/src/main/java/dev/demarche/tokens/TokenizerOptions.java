// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

/**
 * What callers may choose.
 *
 * @param splitHyphens whether {@code well-known}, {@code 15-year} and {@code 10-12} are three
 *     tokens, as in UD EWT, GUM and ParTUT, or one, as in UD LinES. Affixes stay with their word in
 *     either case; dashes, and hyphens beside white space or a mark, part tokens in either case
 */
public record TokenizerOptions(boolean splitHyphens) {

  /** The convention of UD English EWT and GUM. */
  public static final TokenizerOptions DEFAULT = new TokenizerOptions(true);
}
