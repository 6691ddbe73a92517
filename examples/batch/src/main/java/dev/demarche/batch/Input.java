// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import org.jspecify.annotations.Nullable;

/** What was found where an article was expected: an article, or the reason why there is none. */
sealed interface Input {

  /**
   * An article to be analysed.
   *
   * @param number how many articles came before it
   * @param id names it in the output; no two of a run have the same
   * @param text without byte order mark, otherwise as it stands in the file
   */
  record Article(Place place, int number, String id, String text) implements Input {

    Article withNumber(int number) {
      return new Article(place, number, id, text);
    }
  }

  /**
   * An article that could not be read or analysed.
   *
   * @param id null where not even that is known
   * @param reason what is wrong and, where it is not plain, what to do
   */
  record Failure(Place place, @Nullable String id, String reason) implements Input, Result {

    /** For standard error: place, document, reason, on one line. */
    String message() {
      String document = id == null ? "" : " document \"" + Printable.of(id) + "\":";
      return Printable.of(place.toString()) + ":" + document + " " + Printable.of(reason);
    }
  }
}
