// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import dev.demarche.Entities;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sources that are meant, where the network found half of one or none: beside a mark that
 * stands for a verb, shared with the cue before, or the subject of the sentence. For one text.
 */
final class Sources {

  /** Tokens of a name beside a mark, at most. */
  private static final int MOST = 6;

  /** Mentions at the start of a sentence among which its subject is looked for. */
  private static final int MOST_MENTIONS = 16;

  private final SourceWords words;
  private final Entities entities;
  private final Sentences sentences;
  private final Tokens tokens;

  Sources(SourceWords words, Entities entities) {
    this.words = words;
    this.entities = entities;
    this.sentences = entities.sentences();
    this.tokens = entities.tokens();
  }

  /**
   * The drafts with their sources.
   *
   * @param drafts by place of the cue
   */
  List<Findings.Draft> complete(List<Findings.Draft> drafts) {
    Set<Integer> cues =
        drafts.stream().map(draft -> draft.cue().start()).collect(Collectors.toSet());
    SourceEdges edges = new SourceEdges(words, entities, cues);
    List<Findings.Draft> made = new ArrayList<>(drafts.size());
    for (Findings.Draft draft : drafts) {
      Span source = besideMark(draft);
      if (source == null && draft.source() != null) {
        source = edges.whole(draft.source(), draft);
      }
      if (source == null && !made.isEmpty()) {
        source = shared(made.get(made.size() - 1), draft);
      }
      if (source == null && draft.speech()) {
        source = subject(draft);
      }
      made.add(draft.withSource(source));
    }
    return made;
  }

  /** The name beside a mark: <i>QUIST: …</i> or <i>… — Mara Quist</i>, alone in its line. */
  private @Nullable Span besideMark(Findings.Draft draft) {
    int cue = tokenAt(draft.cue());
    if (tokens.kind(cue) != TokenKind.PUNCTUATION || tokens.end(cue) < draft.cue().end()) {
      return null;
    }
    int step = tokens.is(cue, ":") ? -1 : 1;
    int edge = cue;
    while (isBeside(edge + step, cue)) {
      edge += step;
      if (Math.abs(edge - cue) > MOST) {
        return null;
      }
    }
    if (edge == cue) {
      return null;
    }
    return step < 0 ? tokens.span(edge, cue) : tokens.span(cue + 1, edge + 1);
  }

  private boolean isBeside(int token, int cue) {
    return token >= 0 && token < tokens.size() && paragraph(token) == paragraph(cue);
  }

  private int paragraph(int token) {
    return sentences.ofToken(token).paragraph();
  }

  /**
   * The source of the cue before in the same sentence: <i>…, saying …</i> and <i>… and said</i>.
   */
  private @Nullable Span shared(Findings.Draft before, Findings.Draft draft) {
    int cue = tokenAt(draft.cue());
    boolean same = sentences.indexOfToken(tokenAt(before.cue())) == sentences.indexOfToken(cue);
    return same && sharesSubject(cue) ? before.source() : null;
  }

  private boolean sharesSubject(int cue) {
    if (tokens.text(cue).endsWith("ing")) {
      return true;
    }
    int before = cue - 1;
    while (before > 0 && words.of(tokens, before) == SourceWords.Kind.AUXILIARY) {
      before--;
    }
    return before > 0
        && (tokens.isIgnoringCase(before, "and") || tokens.isIgnoringCase(before, "but"));
  }

  /** The first that could speak in the cue's sentence, before it and outside the content. */
  private @Nullable Span subject(Findings.Draft draft) {
    int start = sentences.ofToken(tokenAt(draft.cue())).span().start();
    List<Mention> mentions = entities.mentions();
    int first = entities.indexAt(start);
    for (int i = first; i < Math.min(mentions.size(), first + MOST_MENTIONS); i++) {
      Mention mention = mentions.get(i);
      if (mention.span().end() > draft.cue().start()) {
        break;
      }
      boolean speaks =
          mention.type() != EntityType.LOCATION && mention.type() != EntityType.NATIONALITY;
      if (speaks && draft.content().stream().noneMatch(span -> span.overlaps(mention.span()))) {
        return mention.span();
      }
    }
    return null;
  }

  private int tokenAt(Span span) {
    return tokens.indexAt(span.start());
  }
}
