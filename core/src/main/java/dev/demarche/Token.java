// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

/**
 * A token and its place.
 *
 * @param span where it stands, never empty
 * @param kind what it is
 * @param text its characters as they stand in the text
 */
public record Token(Span span, TokenKind kind, String text) {

  @Override
  public String toString() {
    return text;
  }
}
