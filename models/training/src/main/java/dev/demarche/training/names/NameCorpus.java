// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training.names;

import dev.demarche.EntityType;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.Tokens;
import dev.demarche.english.entities.NameTags;
import dev.demarche.english.sentences.EnglishSentenceSplitter;
import dev.demarche.tokens.EnglishTokenizer;
import dev.demarche.training.GoldDocument;
import dev.demarche.training.GoldDocument.GoldMention;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Annotated documents with the labels that their gold allows for each token.
 *
 * @param documents the documents
 * @param weight how much each counts
 */
record NameCorpus(List<Labelled> documents, float weight) {

  private static final int ANY = (1 << NameTags.COUNT) - 1;

  /**
   * A document.
   *
   * @param sentences its tokens and sentences
   * @param allowed for each token the labels that are right, one bit each
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Labelled(Sentences sentences, int[] allowed) {}

  /** What to make of spans that a corpus marks as of no type that counts. */
  enum Ignored {
    /** They are no names. */
    OUTSIDE,
    /** Those of one word may be anything, longer ones are no names. */
    SHORT_OPEN,
    /** They may be anything: the corpus does not mark all types. */
    OPEN
  }

  static NameCorpus read(Path file, Ignored ignored, float weight) {
    return read(file, ignored, weight, NameCorpus::ours);
  }

  /** Reads a corpus with tokens and sentences of the caller's making. */
  static NameCorpus read(
      Path file, Ignored ignored, float weight, Function<String, Sentences> reader) {
    List<Labelled> documents =
        GoldDocument.read(file).stream()
            .map(gold -> label(gold, ignored, reader.apply(gold.text())))
            .toList();
    return new NameCorpus(documents, weight);
  }

  private static Sentences ours(String text) {
    return new EnglishSentenceSplitter().split(new EnglishTokenizer().tokenize(text));
  }

  static Labelled label(GoldDocument gold, Ignored ignored) {
    return label(gold, ignored, ours(gold.text()));
  }

  private static Labelled label(GoldDocument gold, Ignored ignored, Sentences sentences) {
    Tokens tokens = sentences.tokens();
    int[] allowed = new int[tokens.size()];
    Arrays.fill(allowed, 1 << NameTags.OUTSIDE);
    for (Span span : gold.ignored()) {
      open(tokens, span, ignored, allowed);
    }
    for (GoldMention mention : gold.mentions()) {
      EntityType type = mention.type();
      if (type != null && mention.form().equals("NAME")) {
        mark(tokens, mention.span(), type, allowed);
      }
    }
    return new Labelled(sentences, allowed);
  }

  private static void open(Tokens tokens, Span span, Ignored ignored, int[] allowed) {
    int first = tokens.indexAt(span.start());
    int end = tokens.indexAt(span.end() - 1) + 1;
    boolean joined = end - first > 2 && tokens.end(first) == tokens.start(first + 1);
    boolean open =
        ignored == Ignored.OPEN || (ignored == Ignored.SHORT_OPEN && (end - first == 1 || joined));
    if (open) {
      Arrays.fill(allowed, first, end, ANY);
    }
  }

  /** Labels a name; where its borders are not ours its tokens may be anything. */
  private static void mark(Tokens tokens, Span span, EntityType type, int[] allowed) {
    int first = tokens.indexAt(span.start());
    int end = Math.min(tokens.size(), tokens.indexAt(span.end() - 1) + 1);
    boolean fits = first < end && tokens.span(first, end).equals(span);
    for (int i = first; i < end; i++) {
      allowed[i] = fits ? 1 << NameTags.tag(type, first, end, i) : ANY;
    }
  }
}
