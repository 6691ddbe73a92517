// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import com.google.common.collect.Sets;
import dev.demarche.EntityType;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import dev.demarche.engine.Name;
import dev.demarche.entities.TypeVotes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a document as a whole says of its names, and one window does not: one name has one type, an
 * abbreviation that of what it stands for. For one document.
 */
final class NameRules {

  private static final Set<EntityType> DOUBTFUL =
      Sets.immutableEnumSet(
          EntityType.PERSON, EntityType.AGENCY, EntityType.ORGANIZATION, EntityType.LOCATION);

  private static final Set<EntityType> BODIES =
      Sets.immutableEnumSet(EntityType.AGENCY, EntityType.ORGANIZATION);

  private final Tokens tokens;

  NameRules(Sentences sentences) {
    this.tokens = sentences.tokens();
  }

  /** The names, in order, with the edges and the types that are meant. */
  List<Name> apply(List<Name> names) {
    List<Name> trimmed = new ArrayList<>(names.size());
    for (Name name : names) {
      Span span = trimmed(name.span());
      if (!span.isEmpty()) {
        trimmed.add(new Name(span, name.type(), name.score()));
      }
    }
    Map<String, EntityType> types = types(trimmed);
    return trimmed.stream()
        .map(
            name ->
                DOUBTFUL.contains(name.type())
                    ? new Name(
                        name.span(), types.getOrDefault(text(name), name.type()), name.score())
                    : name)
        .toList();
  }

  /** A name without a comma at its edges or a genitive behind it. */
  private Span trimmed(Span span) {
    int first = tokens.indexAt(span.start());
    int end = tokens.indexAt(span.end() - 1) + 1;
    while (first < end && isEdge(first)) {
      first++;
    }
    while (first < end && (isEdge(end - 1) || isGenitive(end - 1))) {
      end--;
    }
    return first < end ? tokens.span(first, end) : new Span(span.start(), span.start());
  }

  private boolean isEdge(int token) {
    return tokens.kind(token) == TokenKind.PUNCTUATION
        && ",;:".indexOf(tokens.firstChar(token)) >= 0;
  }

  private boolean isGenitive(int token) {
    return tokens.kind(token) == TokenKind.CLITIC && tokens.text(token).endsWith("s");
  }

  /** The likeliest type of each doubtful name by its text. */
  private Map<String, EntityType> types(List<Name> names) {
    Map<String, TypeVotes> votes = new HashMap<>();
    for (Name name : names) {
      if (DOUBTFUL.contains(name.type())) {
        votes.computeIfAbsent(text(name), key -> new TypeVotes()).add(name.type(), name.score());
      }
    }
    Map<String, EntityType> types = new HashMap<>();
    votes.forEach((text, ofName) -> types.put(text, ofName.greatest(EntityType.ORGANIZATION)));
    for (int i = 1; i < names.size(); i++) {
      Name name = names.get(i - 1);
      Name abbreviation = names.get(i);
      if (BODIES.contains(name.type())
          && DOUBTFUL.contains(abbreviation.type())
          && isInBracketsBehind(name, abbreviation)) {
        types.put(text(abbreviation), types.getOrDefault(text(name), name.type()));
      }
    }
    return types;
  }

  private boolean isInBracketsBehind(Name name, Name abbreviation) {
    int bracket = tokens.indexAt(name.span().end());
    return bracket + 2 < tokens.size()
        && tokens.is(bracket, "(")
        && tokens.start(bracket + 1) == abbreviation.span().start()
        && tokens.end(bracket + 1) == abbreviation.span().end()
        && tokens.is(bracket + 2, ")");
  }

  private String text(Name name) {
    return name.span().of(tokens.text());
  }
}
