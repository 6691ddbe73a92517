// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

/**
 * Where an article comes from.
 *
 * @param file the file as the user named it, or {@code standard input}
 * @param line the line in a file of JSON Lines, counted from 1; 0 in a file that is one article
 */
record Place(String file, int line) {

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
