// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.coref.statistical.SimpleLinearClassifier;
import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.parser.nndep.Classifier;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.CorefMentionAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.TokensRegexNERAnnotator;
import edu.stanford.nlp.quoteattribution.QuoteAttributionUtils;
import edu.stanford.nlp.quoteattribution.Sieves.MSSieves.BaselineTopSpeakerSieve;
import edu.stanford.nlp.quoteattribution.Sieves.Sieve;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.Redwood;

/** Silences what CoreNLP tells of its progress, on standard error or through SLF4J. */
final class Quiet {

  /** Each class has a channel of its own. */
  private static final ImmutableList<Class<?>> TALKERS =
      ImmutableList.of(
          StanfordCoreNLP.class,
          MaxentTagger.class,
          AbstractSequenceClassifier.class,
          TokensRegexNERAnnotator.class,
          NERCombinerAnnotator.class,
          DependencyParser.class,
          Classifier.class,
          SimpleLinearClassifier.class,
          CorefMentionAnnotator.class,
          QuoteAnnotator.class,
          QuoteAttributionUtils.class,
          Sieve.class,
          BaselineTopSpeakerSieve.class);

  private Quiet() {}

  /** Hides what the classes that we use tell, errors aside; other classes stay as they are. */
  static void hideProgress() {
    TALKERS.forEach(Redwood::hideChannelsEverywhere);
  }
}
