// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import dev.demarche.engine.Name;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text whose names are marked by hand: {@code {P Ann Roe} met {P Bo Li} in {L Oslo}}. */
final class MarkedText {

  private static final Pattern MARK = Pattern.compile("\\{([PAOCNL]) ([^}]*)}");

  private static final Map<String, EntityType> TYPES =
      Map.of(
          "P", EntityType.PERSON,
          "A", EntityType.AGENCY,
          "O", EntityType.ORGANIZATION,
          "C", EntityType.COUNTRY,
          "N", EntityType.NATIONALITY,
          "L", EntityType.LOCATION);

  final Sentences sentences;
  final List<Name> names = new ArrayList<>();

  MarkedText(String marked) {
    StringBuilder text = new StringBuilder();
    Matcher matcher = MARK.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      text.append(marked, from, matcher.start());
      int start = text.length();
      text.append(matcher.group(2));
      names.add(new Name(new Span(start, text.length()), TYPES.get(matcher.group(1)), 1));
      from = matcher.end();
    }
    text.append(marked, from, marked.length());
    sentences = split(new EnglishTokenizer().tokenize(text.toString()));
  }

  /** Sentences end at full stops and line ends, which is enough for texts written by hand. */
  static Sentences split(Tokens tokens) {
    List<Sentence> list = new ArrayList<>();
    int first = 0;
    int paragraph = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      boolean line =
          !last && tokens.text().substring(tokens.end(i), tokens.start(i + 1)).contains("\n");
      boolean stop =
          tokens.kind(i) == TokenKind.TERMINATOR
              || (i > 0
                  && tokens.kind(i - 1) == TokenKind.TERMINATOR
                  && tokens.end(i - 1) == tokens.start(i));
      boolean glued = !last && tokens.end(i) == tokens.start(i + 1);
      if (last || line || (stop && !glued)) {
        list.add(new Sentence(tokens.span(first, i + 1), first, i + 1, paragraph));
        first = i + 1;
      }
      paragraph += line ? 1 : 0;
    }
    return new Sentences(tokens, list);
  }
}
