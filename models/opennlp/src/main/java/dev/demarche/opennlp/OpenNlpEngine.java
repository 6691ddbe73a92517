// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.demarche.engine.Engine;
import dev.demarche.english.quotes.TrainedQuoteExtractor;
import dev.demarche.english.stance.LexiconStance;
import dev.demarche.entities.DocumentResolver;
import dev.demarche.speakers.SourceSpeakers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.util.Version;

/**
 * The engine {@code opennlp}: OpenNLP's tokenizer, sentence detector and name finder; resolution,
 * quotes, speakers and stance are ours, and so are countries and nationalities where the name
 * models do not tell them from places.
 *
 * <pre>{@code
 * OpenNlpEngine opennlp = OpenNlpEngine.load(OpenNlpOptions.names(Path.of("names.bin")));
 * Pipeline pipeline = Pipeline.of(opennlp.engine());
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@link #close} drops the tools that OpenNLP's stages keep ready, at
 * most one for each processor; who keeps the engine as long as the program runs need not close it.
 */
public final class OpenNlpEngine implements AutoCloseable {

  private final OpenNlpTokenizer tokenizer;
  private final OpenNlpSentenceSplitter splitter;
  private final OpenNlpNames names;
  private final Engine engine;

  private OpenNlpEngine(
      OpenNlpTokenizer tokenizer,
      OpenNlpSentenceSplitter splitter,
      OpenNlpNames names,
      String version) {
    this.tokenizer = tokenizer;
    this.splitter = splitter;
    this.names = names;
    this.engine =
        new Engine(
            OpenNlpEngineProvider.NAME,
            version,
            tokenizer,
            splitter,
            names.findsCountries() ? names : new ListedCountries(names),
            new DocumentResolver(),
            TrainedQuoteExtractor.load(),
            new SourceSpeakers(),
            new LexiconStance());
  }

  /**
   * Loads the models.
   *
   * @throws IllegalArgumentException if a name model finds nothing that is known here
   * @throws IllegalStateException if Apache's models are wanted and not on the class path
   * @throws UncheckedIOException if a file cannot be read or is no model of its kind
   */
  public static OpenNlpEngine load(OpenNlpOptions options) {
    Path tokens = options.tokens();
    Path sentences = options.sentences();
    return new OpenNlpEngine(
        tokens == null ? OpenNlpTokenizer.apache() : OpenNlpTokenizer.load(tokens),
        sentences == null
            ? OpenNlpSentenceSplitter.apache()
            : OpenNlpSentenceSplitter.load(sentences),
        OpenNlpNames.load(options.names()),
        version(options.names()));
  }

  /**
   * The engine. Its version names those of this module and of OpenNLP, and the first digits of the
   * SHA-256 of the name models.
   */
  public Engine engine() {
    return engine;
  }

  @Override
  public void close() {
    tokenizer.close();
    splitter.close();
    names.close();
  }

  private static String version(List<Path> names) {
    return Engine.versionOf(OpenNlpEngine.class)
        + "+opennlp-"
        + Version.currentVersion()
        + "+names-"
        + checksum(names);
  }

  private static String checksum(List<Path> files) {
    Hasher hasher = Hashing.sha256().newHasher();
    try {
      for (Path file : files) {
        hasher.putBytes(Files.readAllBytes(file)).putString("/", UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hasher.hash().toString().substring(0, 8);
  }
}
