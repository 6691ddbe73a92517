// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.sentences;

import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import dev.demarche.engine.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;

/** Groups tokens into sentences. First version: rules only. Thread-safe. */
public final class EnglishSentenceSplitter implements SentenceSplitter {

  /** Makes a splitter. */
  public EnglishSentenceSplitter() {}

  /** Closing marks behind a full stop; the bound keeps time linear. */
  private static final int MOST_CLOSING = 4;

  @Override
  public Sentences split(Tokens tokens) {
    String text = tokens.text();
    int linesToEnd = text.strip().contains("\n\n") ? 2 : 1;
    List<Sentence> list = new ArrayList<>();
    int first = 0;
    int paragraph = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean newParagraph =
          i + 1 == tokens.size()
              || lineEnds(text, tokens.end(i), tokens.start(i + 1)) >= linesToEnd;
      if (newParagraph || endsSentence(tokens, i, first)) {
        list.add(new Sentence(tokens.span(first, i + 1), first, i + 1, paragraph));
        first = i + 1;
      }
      if (newParagraph) {
        paragraph++;
      }
    }
    return new Sentences(tokens, list);
  }

  private static int lineEnds(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        count++;
      }
    }
    return count;
  }

  private static boolean endsSentence(Tokens tokens, int i, int first) {
    int last = i;
    while (last > first && i - last < MOST_CLOSING && closes(tokens, last)) {
      last--;
    }
    if (tokens.kind(last) != TokenKind.TERMINATOR || tokens.end(i) == tokens.start(i + 1)) {
      return false;
    }
    if (closes(tokens, i + 1) && tokens.kind(i + 1) != TokenKind.QUOTE) {
      return false;
    }
    char next = tokens.firstChar(i + 1);
    return !Character.isLowerCase(next) && next != ',' && next != ';';
  }

  private static boolean closes(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case CLOSING_QUOTE, CLOSING_BRACKET -> true;
      case QUOTE -> i > 0 && tokens.start(i) == tokens.end(i - 1);
      default -> false;
    };
  }
}
