// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import dev.demarche.Mention;
import dev.demarche.Quote;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import java.util.BitSet;
import java.util.List;

/** Lays out the words of one text's attributions for the rules. For one thread. */
final class StatementReader {

  private static final int BEFORE_CUE = 5;
  private static final int BEHIND_CUE = 16;
  private static final int LONGEST_CUE = 64;
  private static final int LONGEST_BEFORE = 80;

  private final Entities entities;
  private final Sides sides;
  private final WordFlags words;
  private final int[] ids;

  StatementReader(Entities entities, Sides sides, Vocabulary vocabulary, WordFlags words) {
    this.entities = entities;
    this.sides = sides;
    this.words = words;
    Tokens tokens = entities.tokens();
    this.ids = new int[tokens.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = vocabulary.id(tokens, i);
    }
  }

  /** Reads attribution {@code number} of the text. */
  Statement read(Attribution attribution, int number) {
    Reading reading = new Reading(sides.of(number), attribution);
    Sequence content = reading.content(attribution.content());
    Sequence cue = new Sequence();
    int cueStart = 1;
    int cueEnd = 1;
    if (!attribution.cue().isEmpty()) {
      Tokens tokens = entities.tokens();
      Span span = attribution.cue().get(0);
      int first = tokens.indexAt(span.start());
      int end = Math.min(tokens.indexAt(span.end() - 1) + 1, tokens.size());
      end = Math.min(end, first + LONGEST_CUE);
      if (first < end) {
        Sentences sentences = entities.sentences();
        int from = Math.max(sentences.ofToken(first).firstToken(), first - BEFORE_CUE);
        int to = Math.min(sentences.ofToken(end - 1).endToken(), end + BEHIND_CUE);
        reading.add(from, first, cue);
        cueStart = cue.size();
        reading.add(first, end, cue);
        cueEnd = cue.size();
        reading.add(end, to, cue);
      }
    }
    cue.addBorder();
    return new Statement(content, cue, cueStart, cueEnd, () -> before(reading, attribution));
  }

  private Sequence before(Reading reading, Attribution attribution) {
    int start = attribution.content().get(0).start();
    if (!attribution.cue().isEmpty()) {
      start = Math.min(start, attribution.cue().get(0).start());
    }
    Sequence before = new Sequence();
    int end = entities.tokens().indexAt(start);
    if (end > 0 && end < ids.length) {
      Sentences sentences = entities.sentences();
      int sentence = sentences.indexOfToken(end);
      int first = sentences.get(Math.max(0, sentence - 1)).firstToken();
      reading.add(Math.max(first, end - LONGEST_BEFORE), end, before);
    }
    before.addBorder();
    return before;
  }

  /** Whose words are read. */
  private final class Reading {
    private final Sides.Side side;
    private final BitSet sourceWords = new BitSet();
    private final boolean direct;

    Reading(Sides.Side side, Attribution attribution) {
      this.side = side;
      this.direct = attribution.form() == Quote.Form.DIRECT;
      Tokens tokens = entities.tokens();
      for (Span span : attribution.source()) {
        int end = Math.min(tokens.size(), tokens.indexAt(span.start()) + LONGEST_CUE);
        for (int i = tokens.indexAt(span.start()); i < end && tokens.end(i) <= span.end(); i++) {
          sourceWords.set(ids[i]);
        }
      }
    }

    Sequence content(List<Span> spans) {
      Tokens tokens = entities.tokens();
      Sequence sequence = new Sequence();
      for (Span span : spans) {
        int first = tokens.indexAt(span.start());
        int end = first;
        while (end < tokens.size() && tokens.start(end) < span.end()) {
          end++;
        }
        add(first, end, sequence);
      }
      sequence.addBorder();
      return sequence;
    }

    void add(int first, int end, Sequence sequence) {
      Tokens tokens = entities.tokens();
      boolean quoted = direct;
      int mention = first < end ? entities.indexAt(tokens.start(first)) : 0;
      for (int i = first; i < end; i++) {
        TokenKind kind = tokens.kind(i);
        if (kind == TokenKind.OPENING_QUOTE
            || kind == TokenKind.CLOSING_QUOTE
            || kind == TokenKind.QUOTE) {
          quoted = direct || (kind == TokenKind.QUOTE ? !quoted : kind == TokenKind.OPENING_QUOTE);
          continue;
        }
        List<Mention> mentions = entities.mentions();
        while (mention < mentions.size() && mentions.get(mention).span().end() <= tokens.start(i)) {
          mention++;
        }
        boolean named =
            mention < mentions.size() && mentions.get(mention).span().contains(tokens.start(i));
        int flags =
            named && mentions.get(mention).form() == Mention.Form.NAME
                ? side.has(entities.of(mentions.get(mention))) ? Sequence.OWN : Sequence.OTHER
                : words.whose(ids[i], quoted, sourceWords);
        sequence.add(ids[i], i, flags | words.mark(kind, ids[i]) | (quoted ? Sequence.QUOTED : 0));
      }
    }
  }
}
