// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import dev.demarche.EntityType;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.engine.EntityRecognizer;
import dev.demarche.engine.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names by word lists, context and the agreement of a document with itself; it has no trained
 * parameters. Thread-safe.
 */
public final class LexiconRecognizer implements EntityRecognizer {

  private final Lexicons lexicons;

  /**
   * Loads the word lists.
   *
   * @throws IllegalStateException if one is missing
   */
  public LexiconRecognizer() {
    lexicons = Lexicons.load();
  }

  @Override
  public List<Name> recognize(Sentences sentences) {
    Words words = new Words(sentences);
    return names(words, candidates(words));
  }

  private static List<Name> names(Words words, List<Candidate> candidates) {
    List<Name> names = new ArrayList<>();
    for (Candidate c : candidates) {
      EntityType type = c.type;
      if (type != null) {
        Span span = words.tokens().span(c.begin(), c.end);
        names.add(new Name(span, type, 1 - 0.5 / (1 + Math.max(0, c.margin))));
      }
    }
    return List.copyOf(names);
  }

  /**
   * Mends the names that a model has found where the word lists are surer: countries, agencies that
   * are known by name or stand behind their country, and names that countries share with others.
   *
   * @param names by place, none overlapping another
   * @return names by place, none overlapping another
   */
  public List<Name> mend(Sentences sentences, List<Name> names) {
    Words words = new Words(sentences);
    return mend(words, candidates(words), names);
  }

  /** The same where the candidates of the document are known. */
  List<Name> mend(Words words, List<Candidate> candidates, List<Name> names) {
    List<Piece> pieces = Piece.of(KnownCountries.over(names, names(words, candidates)), words);
    List<Piece> bodies = new BodyMender(lexicons, words).mend(pieces);
    return Piece.names(new SenseMender(lexicons, words).mend(bodies), words);
  }

  /** The candidates of a document with their types. */
  List<Candidate> candidates(Words words) {
    List<Candidate> candidates = new Chunker(lexicons, words).candidates();
    Typer typer = new Typer(lexicons, words);
    for (Candidate c : candidates) {
      typer.decide(c);
      lexicons.nameContext.apply(words, c);
    }
    Memory memory = new Memory(words);
    memory.learn(candidates);
    memory.apply(candidates);
    return candidates;
  }

  Lexicons lexicons() {
    return lexicons;
  }
}
