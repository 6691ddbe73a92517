// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import com.google.common.collect.ImmutableList;
import dev.demarche.corenlp.CoreNlpOptions.Origin;
import dev.demarche.corenlp.CoreNlpOptions.Tier;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.function.Predicate;

/** CoreNLP's models: a jar of their own, which the user adds. */
final class ModelFiles {

  /** The model of three classes, which the tier FAST lives on. */
  static final String NAMES = DefaultPaths.DEFAULT_NER_THREECLASS_MODEL;

  /** What the tier FULL needs besides, where it does not come in one folder with another. */
  private static final ImmutableList<String> FULL =
      ImmutableList.of(
          NAMES,
          DefaultPaths.DEFAULT_NER_MUC_MODEL,
          DefaultPaths.DEFAULT_NER_CONLL_MODEL,
          DefaultPaths.DEFAULT_KBP_REGEXNER_CASED,
          DefaultPaths.DEFAULT_KBP_REGEXNER_CASELESS,
          DefaultPaths.DEFAULT_POS_MODEL,
          DependencyParser.DEFAULT_MODEL,
          DefaultPaths.DEFAULT_DCOREF_GENDER_NUMBER,
          "edu/stanford/nlp/models/coref/statistical/ranking_model.ser.gz",
          "edu/stanford/nlp/models/coref/md-model-dep.ser.gz");

  private ModelFiles() {}

  /**
   * Checks that the models are on the class path.
   *
   * @throws IllegalStateException if one is missing; the message says which, and what to do
   */
  static void check(CoreNlpOptions options) {
    ClassLoader loader = StanfordCoreNLP.class.getClassLoader();
    check(options, path -> loader.getResource(path) != null);
  }

  /** The same with another way of looking. */
  static void check(CoreNlpOptions options, Predicate<String> isThere) {
    List<String> missing = needed(options).stream().filter(isThere.negate()).toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          """
          CoreNLP's models are not on the class path: %s is missing. Add to your pom
              <dependency>
                <groupId>edu.stanford.nlp</groupId>
                <artifactId>stanford-corenlp</artifactId>
                <version>%s</version>
                <classifier>models</classifier>
              </dependency>
          """
              .formatted(String.join(", ", missing), version()));
    }
  }

  private static List<String> needed(CoreNlpOptions options) {
    if (options.tier() == Tier.FAST) {
      return List.of(NAMES);
    }
    ImmutableList.Builder<String> needed = ImmutableList.<String>builder().addAll(FULL);
    if (options.quotes() == Origin.CORENLP) {
      needed.add(QuoteAttributionAnnotator.DEFAULT_MODEL_PATH);
    }
    return needed.build();
  }

  /** The version of CoreNLP, and so of its models. */
  static String version() {
    String version = StanfordCoreNLP.class.getPackage().getImplementationVersion();
    return version == null ? "(that of stanford-corenlp)" : version;
  }
}
