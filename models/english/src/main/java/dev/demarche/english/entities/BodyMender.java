// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import com.google.common.collect.ImmutableSet;
import dev.demarche.EntityType;
import dev.demarche.english.entities.Heads.Head;
import dev.demarche.english.entities.Words.Shape;
import dev.demarche.english.entities.Words.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends names of agencies where the word lists are surer than the trained model: agencies known by
 * name that it takes for companies or overlooks, and countries before their agencies. For one
 * document.
 */
final class BodyMender {

  private static final double LISTED = 0.9;

  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("A", "An");

  private final Lexicons lexicons;
  private final Words words;

  BodyMender(Lexicons lexicons, Words words) {
    this.lexicons = lexicons;
    this.words = words;
  }

  /** The names as they should be, in order. */
  List<Piece> mend(List<Piece> names) {
    List<Piece> parted = new ArrayList<>();
    names.forEach(name -> part(withoutArticle(name), parted));
    return withListed(joined(parted));
  }

  /** The capital of <i>A Velden Motors car stopped</i> is the sentence's. */
  private Piece withoutArticle(Piece name) {
    boolean article =
        isBody(name)
            && name.size() > 1
            && words.opener(name.first())
            && ARTICLES.contains(words.text(name.first()));
    return article ? new Piece(name.first() + 1, name.end(), name.type(), name.score()) : name;
  }

  /** <i>Norway's Foreign Ministry</i> and <i>U.S. Department of State</i> are two names each. */
  private void part(Piece name, List<Piece> pieces) {
    if (isBody(name) || name.type() == EntityType.LOCATION) {
      long match = lexicons.phrases.match(words, name.first(), name.end(), Marks.COUNTRY);
      int country = match == Phrases.NONE ? name.end() : Phrases.end(match);
      int rest = words.lower(country).equals("'s") ? country + 1 : country;
      boolean inside = rest < name.end() && words.capital(rest);
      if (inside && (rest > country || (isBody(name) && isParted(name, rest)))) {
        pieces.add(new Piece(name.first(), country, EntityType.COUNTRY, name.score()));
        pieces.add(new Piece(rest, name.end(), name.type(), name.score()));
        return;
      }
    }
    pieces.add(name);
  }

  private boolean isParted(Piece name, int rest) {
    Head head = lexicons.heads.of(words, rest, name.end());
    boolean agency = head != null && head.type() == EntityType.AGENCY;
    return (agency || isListed(rest, name.end()))
        && lexicons.partedCountries.contains(words.span(name.first(), rest))
        && !lexicons.unpartedBodies.contains(words.span(rest, name.end()));
  }

  /** <i>U.S. Air Force</i> is one name. */
  private List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = joined.size() - 1;
      Piece before = last < 0 ? piece : joined.get(last);
      if (isBody(piece)
          && before.end() == piece.first()
          && before.type() == EntityType.COUNTRY
          && lexicons.partedCountries.contains(words.span(before.first(), before.end()))
          && lexicons.unpartedBodies.contains(words.span(piece.first(), piece.end()))) {
        joined.set(last, new Piece(before.first(), piece.end(), EntityType.AGENCY, piece.score()));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /** Adds the listed agencies between the names and gives known names their type. */
  private List<Piece> withListed(List<Piece> pieces) {
    List<Piece> all = new ArrayList<>();
    int from = 0;
    for (Piece piece : pieces) {
      addListed(from, piece.first(), all);
      all.add(
          isAgency(piece)
              ? new Piece(piece.first(), piece.end(), EntityType.AGENCY, LISTED)
              : piece);
      from = piece.end();
    }
    addListed(from, words.size(), all);
    return all;
  }

  private void addListed(int from, int limit, List<Piece> all) {
    int i = from;
    while (i < limit) {
      long match = lexicons.phrases.match(words, i, limit, Marks.AGENCY);
      if (match != Phrases.NONE && stands(i, Phrases.end(match), Phrases.marks(match))) {
        all.add(new Piece(i, Phrases.end(match), EntityType.AGENCY, LISTED));
        i = Phrases.end(match);
      } else {
        i++;
      }
    }
  }

  /** Whether a listed agency that the model overlooks is one. */
  private boolean stands(int first, int end, int marks) {
    boolean own = end - first > 1 || lexicons.heads.word(words.text(first)) == null;
    boolean spelt = end - first > 1 || words.shape(first) != Shape.LOWER;
    return own
        && spelt
        && (marks & (Marks.CONTEXT | Marks.NO_NAME | Marks.TITLE)) == 0
        && words.style(first) == Style.NORMAL
        && words.sentence(first) == words.sentence(end - 1)
        && !words.hyphen(end)
        && !words.hyphen(first - 1)
        && !lexicons.nameContext.isOther(words, first, end);
  }

  private boolean isAgency(Piece piece) {
    if (piece.type() == EntityType.AGENCY
        || lexicons.nameContext.isOther(words, piece.first(), piece.end())) {
      return false;
    }
    if (piece.type() == EntityType.ORGANIZATION) {
      Head head = piece.size() > 1 ? lexicons.heads.of(words, piece.first(), piece.end()) : null;
      return isListed(piece.first(), piece.end())
          || (head != null && head.strong() && head.type() == EntityType.AGENCY);
    }
    return piece.size() > 1
        && (piece.type() == EntityType.LOCATION || piece.type() == EntityType.PERSON)
        && isListed(piece.first(), piece.end());
  }

  private boolean isListed(int first, int end) {
    long match = lexicons.phrases.match(words, first, end, Marks.AGENCY);
    return match != Phrases.NONE
        && Phrases.end(match) == end
        && (Phrases.marks(match) & Marks.CONTEXT) == 0;
  }

  private static boolean isBody(Piece name) {
    return name.type() == EntityType.AGENCY || name.type() == EntityType.ORGANIZATION;
  }
}
