// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

/** An invented article that the tests of the readable outputs share. */
final class Sample {

  static final String TEXT =
      """
      Norland demands return of its buoys

      VESTHAVN — Norland’s Foreign Ministry said on Monday that Ostia must return the buoys by \
      Friday. “We have taken nothing,” Ostian spokesman Piet Marr said. “The buoys were ours,” he \
      added.

      Fishermen said the sea was empty.
      """;

  private Sample() {}

  static Document document() {
    Draft draft = new Draft(TEXT);
    draft
        .entity(EntityType.COUNTRY, "Norland", "NO", "Norland")
        .entity(EntityType.LOCATION, "Vesthavn", null, "VESTHAVN")
        .in("VESTHAVN")
        .entity(EntityType.AGENCY, "Foreign Ministry", "NO", "Foreign Ministry")
        .entity(EntityType.COUNTRY, "Ostia", "EE", "Ostia", "Ostian")
        .entity(EntityType.PERSON, "Piet Marr", null, "Piet Marr", "he")
        .quote(
            "Foreign Ministry",
            "said",
            "Ostia must return the buoys by Friday",
            draft.stance(Stance.Label.DEMAND, "must", "Ostia"))
        .in("“We have")
        .quote(
            "Piet Marr",
            "said",
            "“We have taken nothing,”|“The buoys were ours,”",
            draft.stance(Stance.Label.DENIAL, "nothing", "Norland"))
        .in("Fishermen")
        .quote("Fishermen", "said", "the sea was empty", Stance.NONE);
    return draft.document();
  }
}
