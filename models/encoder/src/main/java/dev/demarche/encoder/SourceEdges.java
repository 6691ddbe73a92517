// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import dev.demarche.Entities;
import dev.demarche.Mention;
import dev.demarche.Span;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import java.util.Set;

/**
 * Where a source that the network found really ends: not in the middle of a name, not behind an
 * article, and before the auxiliary or the day of its cue. For one text.
 */
final class SourceEdges {

  /** Tokens by which a source that ends too early is made longer, at most. */
  private static final int MOST = 6;

  private final SourceWords words;
  private final Entities entities;
  private final Tokens tokens;

  /** Where the cues of the text start. */
  private final Set<Integer> cues;

  SourceEdges(SourceWords words, Entities entities, Set<Integer> cues) {
    this.words = words;
    this.entities = entities;
    this.tokens = entities.tokens();
    this.cues = cues;
  }

  /** The source that is meant; the same where it would come to overlap its cue. */
  Span whole(Span source, Findings.Draft draft) {
    Span wide = overNames(source);
    int last = tokens.indexAt(wide.end() - 1);
    int end = last;
    if (words.of(tokens, last) == SourceWords.Kind.OPEN) {
      end = Math.max(last, stop(last, draft) - 1);
    }
    end = withoutTail(tokens.indexAt(wide.start()), end);
    wide = overNames(new Span(wide.start(), tokens.end(end)));
    return wide.overlaps(draft.cue()) ? source : wide;
  }

  private Span overNames(Span source) {
    Span wide = source;
    for (int edge : new int[] {source.start(), source.end() - 1}) {
      Mention mention = entities.at(edge);
      if (mention != null && mention.form() == Mention.Form.NAME) {
        wide = wide.cover(mention.span());
      }
    }
    return wide;
  }

  /**
   * The token at which a noun phrase behind {@code last} ends: a cue, a content or a mark. Where
   * none is near and the cue is still to come, it is not known how far the phrase goes.
   */
  private int stop(int last, Findings.Draft draft) {
    int stop = Math.min(tokens.size(), last + 1 + MOST);
    for (int token = last + 1; token < stop; token++) {
      if (!isWord(token) || isStart(token, draft)) {
        return token;
      }
    }
    return draft.cue().start() >= tokens.end(last) && stop < tokens.size() ? last + 1 : stop;
  }

  private boolean isWord(int token) {
    return switch (tokens.kind(token)) {
      case WORD, CLITIC, NUMBER -> true;
      default -> false;
    };
  }

  private boolean isStart(int token, Findings.Draft draft) {
    int offset = tokens.start(token);
    return cues.contains(offset)
        || draft.content().stream().anyMatch(span -> span.start() == offset);
  }

  /** The last token of a source without what stands behind it; names stay whole. */
  private int withoutTail(int first, int last) {
    int end = last;
    boolean time = false;
    while (end > first) {
      SourceWords.Kind kind = words.of(tokens, end);
      boolean tail =
          kind == SourceWords.Kind.AUXILIARY
              || kind == SourceWords.Kind.TIME
              || tokens.is(end, ",")
              || (time && kind == SourceWords.Kind.OPEN)
              || isDayOfMonth(end);
      if (!tail || inName(end)) {
        break;
      }
      time |= kind == SourceWords.Kind.TIME;
      end--;
    }
    return end;
  }

  private boolean isDayOfMonth(int token) {
    return tokens.kind(token) == TokenKind.NUMBER
        && words.of(tokens, token - 1) == SourceWords.Kind.TIME;
  }

  private boolean inName(int token) {
    Mention mention = entities.at(tokens.start(token));
    return mention != null && mention.form() == Mention.Form.NAME;
  }
}
