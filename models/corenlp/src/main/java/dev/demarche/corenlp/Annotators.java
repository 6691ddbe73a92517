// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import dev.demarche.corenlp.CoreNlpOptions.Origin;
import dev.demarche.corenlp.CoreNlpOptions.Tier;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's annotators, without its tokenizer and splitter. Dates, numbers and money are left out:
 * they are no entities of ours, and CoreNLP would need further libraries for them. Thread-safe.
 */
final class Annotators {

  private final StanfordCoreNLP pipeline;
  private final @Nullable QuoteAttribution quotes;

  private Annotators(StanfordCoreNLP pipeline, @Nullable QuoteAttribution quotes) {
    this.pipeline = pipeline;
    this.quotes = quotes;
  }

  static Annotators load(CoreNlpOptions options) {
    Quiet.hideProgress();
    return new Annotators(
        new StanfordCoreNLP(properties(options.tier()), false),
        options.quotes() == Origin.CORENLP ? QuoteAttribution.load() : null);
  }

  private static Properties properties(Tier tier) {
    Properties properties = new Properties();
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    switch (tier) {
      case FAST -> {
        properties.setProperty("annotators", "ner");
        properties.setProperty("ner.model", ModelFiles.NAMES);
        properties.setProperty("ner.applyFineGrained", "false");
      }
      case FULL -> {
        properties.setProperty("annotators", "pos,lemma,ner,depparse,coref");
        properties.setProperty("coref.algorithm", "statistical");
      }
    }
    return properties;
  }

  /**
   * Annotates a piece of text as far as CoreNLP gets: on some odd texts an annotator of CoreNLP
   * throws, and what the ones before it found stays.
   */
  void annotate(Annotation annotation) {
    try {
      pipeline.annotate(annotation);
      if (quotes != null) {
        quotes.annotate(annotation);
      }
    } catch (RuntimeInterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (QuoteAttribution.SettingsChangedException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // What is found is found.
    }
  }
}
