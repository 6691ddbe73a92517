// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import java.nio.file.Path;

/** Something on the command line, or in a directory there, that articles are read from. */
sealed interface Source {

  /** How to call it in messages. */
  String name();

  /** Whether it is one article, not a number of them. */
  default boolean holdsOneArticle() {
    return this instanceof TextFile || (this instanceof StandardInput in && in.kind() == Kind.TEXT);
  }

  /**
   * A file that is one article.
   *
   * @param id the article's id
   */
  record TextFile(String name, Path path, String id) implements Source {}

  /** A file with an article on each line. */
  record LinesFile(String name, Path path) implements Source {}

  /**
   * Standard input.
   *
   * @param kind what it holds
   */
  record StandardInput(Kind kind) implements Source {
    @Override
    public String name() {
      return "standard input";
    }
  }

  /** Something that turned out not to be readable. */
  record Unreadable(String name, String reason) implements Source {}

  /** What a file holds. */
  enum Kind {
    /** One article. */
    TEXT,
    /** JSON Lines. */
    JSONL
  }
}
