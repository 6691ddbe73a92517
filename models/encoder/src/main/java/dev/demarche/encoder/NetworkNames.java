// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import dev.demarche.Sentences;
import dev.demarche.engine.EntityRecognizer;
import dev.demarche.engine.Name;
import dev.demarche.english.entities.LexiconRecognizer;
import java.util.List;

/**
 * The names that the network finds; countries of several words, of which it saw few, and agencies
 * known by name are those of the lexicon. Thread-safe.
 */
final class NetworkNames implements EntityRecognizer {

  private final Reader reader;
  private final LexiconRecognizer lexicon = new LexiconRecognizer();

  NetworkNames(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Sentences prepare(Sentences sentences) {
    return reader.with(sentences);
  }

  @Override
  public List<Name> recognize(Sentences sentences) {
    NameRules rules = new NameRules(sentences);
    return lexicon.mend(sentences, rules.apply(reader.findings(sentences).names()));
  }
}
