// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's quote annotator, guarded. {@link QuoteAttributionAnnotator} keeps settings in static
 * fields, which its constructor writes and every instance reads; and in its instances the persons
 * of the text that it is at. So all of ours have CoreNLP's default settings, refuse to work where
 * somebody else has set others, and annotate one text at a time.
 */
final class QuoteAttribution {

  private static final Object LOCK = new Object();

  private static final String ANIMATE =
      "edu/stanford/nlp/models/quoteattribution/animate.unigrams.txt";

  private final QuoteAnnotator annotator;

  private QuoteAttribution(QuoteAnnotator annotator) {
    this.annotator = annotator;
  }

  /**
   * Loads word lists and the parser that it has for itself.
   *
   * @throws IllegalStateException if CoreNLP's static fields have other settings than its defaults,
   *     which this would overwrite
   */
  static QuoteAttribution load() {
    synchronized (LOCK) {
      checkSettings();
      return new QuoteAttribution(new QuoteAnnotator(new Properties()));
    }
  }

  /**
   * Finds the quotes of a text that has been through all other annotators, and their speakers.
   *
   * @throws IllegalStateException if somebody has changed CoreNLP's static fields since
   */
  void annotate(Annotation annotation) {
    synchronized (LOCK) {
      checkSettings();
      annotator.annotate(annotation);
    }
  }

  private static void checkSettings() {
    check("COREF_PATH", "booknlpCoref", null, QuoteAttributionAnnotator.COREF_PATH);
    check("CHARACTERS_FILE", "charactersPath", null, QuoteAttributionAnnotator.CHARACTERS_FILE);
    check(
        "MODEL_PATH",
        "modelPath",
        QuoteAttributionAnnotator.DEFAULT_MODEL_PATH,
        QuoteAttributionAnnotator.MODEL_PATH);
    check(
        "ANIMACY_WORD_LIST",
        "animacyWordsFile",
        ANIMATE,
        QuoteAttributionAnnotator.ANIMACY_WORD_LIST);
  }

  private static void check(
      String field, String property, @Nullable String standard, @Nullable String actual) {
    if (!Objects.equals(standard, actual)) {
      throw new SettingsChangedException(
          "CoreNLP keeps the settings of its quote attribution in static fields, and another"
              + " pipeline in this JVM has set QuoteAttributionAnnotator."
              + field
              + " to "
              + actual
              + " instead of "
              + standard
              + ", which would hold here too. Take quote.attribution."
              + property
              + " out of that pipeline's properties, run the two in JVMs of their own, or take"
              + " the quotes of ENGLISH");
    }
  }

  /** Thrown where quotes would be found with settings that are not ours. */
  static final class SettingsChangedException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    SettingsChangedException(String message) {
      super(message);
    }
  }
}
