// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import static java.util.Objects.requireNonNull;

import dev.demarche.corenlp.CoreNlpOptions.Origin;
import dev.demarche.corenlp.CoreNlpOptions.Tier;
import dev.demarche.engine.Engine;
import dev.demarche.engine.EntityResolver;
import dev.demarche.engine.QuoteExtractor;
import dev.demarche.engine.SentenceSplitter;
import dev.demarche.engine.SpeakerResolver;
import dev.demarche.engine.Tokenizer;
import dev.demarche.english.quotes.TrainedQuoteExtractor;
import dev.demarche.english.sentences.EnglishSentenceSplitter;
import dev.demarche.english.stance.LexiconStance;
import dev.demarche.entities.DocumentResolver;
import dev.demarche.speakers.SourceSpeakers;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.Locale;

/**
 * Makes engines with stages of Stanford CoreNLP and, for the rest, of our engine {@code english}.
 *
 * <p>CoreNLP reads a text once, for all stages of the engine, also where you mix them with stages
 * of others ({@link dev.demarche.Pipeline#builder}).
 */
public final class CoreNlp {

  private CoreNlp() {}

  /**
   * Loads an engine, whole: CoreNLP loads nothing more when the first article comes. Engines share
   * the models that they both use. From now on CoreNLP's classes that tell of their loading are
   * silent in this JVM.
   *
   * @throws IllegalStateException if models are missing; the message has the lines for the pom. Or
   *     if CoreNLP's own quotes are asked for and another pipeline in this JVM has given CoreNLP's
   *     quote attribution other settings than its defaults, which would hold here too
   */
  public static Engine engine(CoreNlpOptions options) {
    requireNonNull(options, "options");
    ModelFiles.check(options);
    Reader reader = new Reader(Annotators.load(options));
    boolean ownTokens = options.tokens() == Origin.CORENLP;
    boolean ownQuotes = options.quotes() == Origin.CORENLP;
    Tokenizer tokenizer = ownTokens ? new CoreNlpTokenizer() : new EnglishTokenizer();
    SentenceSplitter splitter =
        ownTokens ? new CoreNlpSentenceSplitter() : new EnglishSentenceSplitter();
    DocumentResolver documentResolver = new DocumentResolver();
    EntityResolver resolver =
        options.tier() == Tier.FULL
            ? new ChainResolver(reader, documentResolver)
            : documentResolver;
    QuoteExtractor quotes = ownQuotes ? new OwnQuotes(reader) : TrainedQuoteExtractor.load();
    SpeakerResolver speakers = ownQuotes ? new OwnSpeakers(reader) : new SourceSpeakers();
    Engine engine =
        new Engine(
            CoreNlpEngineProvider.NAME,
            version(options),
            tokenizer,
            splitter,
            new NameRecognizer(reader),
            resolver,
            quotes,
            speakers,
            new LexiconStance());
    WarmUp.of(engine);
    return engine;
  }

  /** Of the jar ("development" where the classes lie in a folder), of CoreNLP, and the options. */
  private static String version(CoreNlpOptions options) {
    StringBuilder version = new StringBuilder(Engine.versionOf(CoreNlp.class));
    version
        .append("+corenlp-")
        .append(ModelFiles.version())
        .append('-')
        .append(options.tier().name().toLowerCase(Locale.ROOT));
    if (options.tokens() == Origin.CORENLP) {
      version.append("-tokens");
    }
    if (options.quotes() == Origin.CORENLP) {
      version.append("-quotes");
    }
    return version.toString();
  }
}
