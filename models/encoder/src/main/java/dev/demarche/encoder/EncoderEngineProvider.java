// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import dev.demarche.engine.Engine;
import dev.demarche.engine.EngineProvider;
import dev.demarche.english.sentences.EnglishSentenceSplitter;
import dev.demarche.english.stance.LexiconStance;
import dev.demarche.entities.DocumentResolver;
import dev.demarche.speakers.SourceSpeakers;
import dev.demarche.tokens.EnglishTokenizer;

/**
 * Makes the engine {@code encoder}. Found by {@link java.util.ServiceLoader}. It takes tokens,
 * sentences and rules of stance from {@code english}, and works in native code: where ONNX Runtime
 * has none for a machine, use {@code english}.
 */
public final class EncoderEngineProvider implements EngineProvider {

  private static final int RANK = 200;

  /** For the service loader. */
  public EncoderEngineProvider() {}

  @Override
  public String name() {
    return "encoder";
  }

  @Override
  public int rank() {
    return RANK;
  }

  @Override
  public Engine load() {
    return engine(ModelFiles.shipped());
  }

  /** The engine with this model. */
  static Engine engine(ModelFiles files) {
    return engine(OnnxNetwork.load(files), files.wordPiece(), files.settings());
  }

  /** The engine with this network. */
  static Engine engine(Network network, WordPiece wordPiece, Settings settings) {
    Reader reader = new Reader(network, wordPiece, settings);
    return new Engine(
        "encoder",
        Engine.versionOf(EncoderEngineProvider.class) + "+model-" + settings.version(),
        new EnglishTokenizer(),
        new EnglishSentenceSplitter(),
        new NetworkNames(reader),
        new DocumentResolver(),
        new NetworkQuotes(reader),
        new SourceSpeakers(),
        new NetworkStance(reader, new LexiconStance()));
  }
}
