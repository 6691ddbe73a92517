// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CoreNLP's static settings are the defaults, or its quotes are refused. */
class QuoteAttributionTest {

  private static final String MODEL = QuoteAttributionAnnotator.MODEL_PATH;
  private static final String CHARACTERS = QuoteAttributionAnnotator.CHARACTERS_FILE;

  @AfterEach
  void restore() {
    QuoteAttributionAnnotator.MODEL_PATH = MODEL;
    QuoteAttributionAnnotator.CHARACTERS_FILE = CHARACTERS;
  }

  @Test
  void anotherModelIsRefused() {
    QuoteAttributionAnnotator.MODEL_PATH = "other.ser";
    assertThatThrownBy(QuoteAttribution::load)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("MODEL_PATH to other.ser")
        .hasMessageContaining("quote.attribution.modelPath");
  }

  @Test
  void aListOfCharactersIsRefused() {
    QuoteAttributionAnnotator.CHARACTERS_FILE = "novel.txt";
    assertThatThrownBy(QuoteAttribution::load)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("quote.attribution.charactersPath");
  }
}
