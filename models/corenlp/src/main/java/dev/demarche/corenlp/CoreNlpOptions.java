// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import static java.util.Objects.requireNonNull;

/**
 * What of CoreNLP the engine uses. Immutable.
 *
 * <pre>{@code
 * Pipeline pipeline = Pipeline.of(CoreNlp.engine(CoreNlpOptions.fast()));
 * }</pre>
 *
 * @param tier how much of CoreNLP finds entities
 * @param tokens whose tokens and sentences CoreNLP reads
 * @param quotes who finds quotes and their speakers
 */
public record CoreNlpOptions(Tier tier, Origin tokens, Origin quotes) {

  /** How much of CoreNLP finds entities. */
  public enum Tier {
    /**
     * Names of persons, organizations and places by one model of three classes; who is who by
     * {@link dev.demarche.entities.DocumentResolver}. Loads in seconds; a process needs some 450
     * MB.
     */
    FAST,
    /**
     * Names by all three models of CoreNLP and its rules of fine types (countries, nationalities,
     * cities, titles); who is who by its statistical coreference, with the parser that it needs.
     * Give the JVM 4 GB.
     */
    FULL
  }

  /** Where a stage comes from. */
  public enum Origin {
    /** Our engine {@code english}. */
    ENGLISH,
    /** CoreNLP. */
    CORENLP
  }

  /**
   * Checks that the parts fit together.
   *
   * @throws IllegalArgumentException if CoreNLP's quotes are to come from the tier FAST, which has
   *     neither the parts of speech nor the coreference that they need
   */
  public CoreNlpOptions {
    requireNonNull(tier, "tier");
    requireNonNull(tokens, "tokens");
    requireNonNull(quotes, "quotes");
    if (tier == Tier.FAST && quotes == Origin.CORENLP) {
      throw new IllegalArgumentException(
          "CoreNLP's quotes need parts of speech and coreference, which the tier FAST leaves out:"
              + " take CoreNlpOptions.full().withQuotes(CORENLP), or the quotes of ENGLISH");
    }
  }

  /** CoreNLP's names with our tokens, entities, quotes, speakers and stance. */
  public static CoreNlpOptions fast() {
    return new CoreNlpOptions(Tier.FAST, Origin.ENGLISH, Origin.ENGLISH);
  }

  /** CoreNLP's names and coreference with our tokens, quotes, speakers and stance. */
  public static CoreNlpOptions full() {
    return new CoreNlpOptions(Tier.FULL, Origin.ENGLISH, Origin.ENGLISH);
  }

  /** The same with the tokens and sentences of this origin. */
  public CoreNlpOptions withTokens(Origin tokens) {
    return new CoreNlpOptions(tier, tokens, quotes);
  }

  /**
   * The same with the quotes and speakers of this origin.
   *
   * @throws IllegalArgumentException if the tier has not what they need
   */
  public CoreNlpOptions withQuotes(Origin quotes) {
    return new CoreNlpOptions(tier, tokens, quotes);
  }
}
