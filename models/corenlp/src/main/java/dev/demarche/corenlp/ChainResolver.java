// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import dev.demarche.Entities;
import dev.demarche.Sentences;
import dev.demarche.engine.EntityResolver;
import dev.demarche.engine.Name;
import java.util.List;

/**
 * Who is who by CoreNLP's coreference. Names of one chain and kind are one entity, with the chain's
 * pronouns; names and pronouns that are in no chain go by another resolver. So do countries: their
 * names, nationalities and capitals come together by code, which CoreNLP does not know.
 */
final class ChainResolver implements EntityResolver {

  private final Reader reader;
  private final EntityResolver others;

  ChainResolver(Reader reader, EntityResolver others) {
    this.reader = reader;
    this.others = others;
  }

  @Override
  public Sentences prepare(Sentences sentences) {
    return reader.with(sentences);
  }

  @Override
  public Entities resolve(Sentences sentences, List<Name> names) {
    Entities base = others.resolve(sentences, names);
    return new ChainedEntities(base, reader.findings(sentences).chains()).entities();
  }
}
