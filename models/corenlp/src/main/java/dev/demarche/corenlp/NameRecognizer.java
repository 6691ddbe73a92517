// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import dev.demarche.EntityType;
import dev.demarche.Sentences;
import dev.demarche.engine.EntityRecognizer;
import dev.demarche.engine.Name;
import dev.demarche.english.entities.LexiconRecognizer;
import java.util.ArrayList;
import java.util.List;

/**
 * CoreNLP's names, in our types. Countries, nationalities and agencies, which CoreNLP's models do
 * not tell from other places, words and organizations, are told by our word lists; of what CoreNLP
 * overlooks they add these alone.
 */
final class NameRecognizer implements EntityRecognizer {

  private final Reader reader;
  private final LexiconRecognizer lexicon = new LexiconRecognizer();

  NameRecognizer(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Sentences prepare(Sentences sentences) {
    return reader.with(sentences);
  }

  @Override
  public List<Name> recognize(Sentences sentences) {
    List<Name> names = reader.findings(sentences).names();
    return lexicon.mend(sentences, withLands(names, lexicon.recognize(sentences)));
  }

  /** Gives names that are countries or nationalities their type, and adds those between names. */
  static List<Name> withLands(List<Name> names, List<Name> listed) {
    List<Name> merged = new ArrayList<>(names.size());
    int next = 0;
    for (Name land : listed) {
      if (land.type() != EntityType.COUNTRY && land.type() != EntityType.NATIONALITY) {
        continue;
      }
      while (next < names.size() && names.get(next).span().end() <= land.span().start()) {
        merged.add(names.get(next++));
      }
      if (next == names.size() || names.get(next).span().start() >= land.span().end()) {
        merged.add(land);
      } else if (names.get(next).span().equals(land.span()) && isPlace(names.get(next))) {
        merged.add(new Name(land.span(), land.type(), names.get(next++).score()));
      }
    }
    merged.addAll(names.subList(next, names.size()));
    return merged;
  }

  private static boolean isPlace(Name name) {
    return name.type() == EntityType.LOCATION || name.type() == EntityType.COUNTRY;
  }
}
