// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import com.google.common.collect.ImmutableList;
import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.Tokens;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentenceIndexAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text as CoreNLP's annotators read it: our tokens, our sentences. An article is one
 * piece; longer texts are several, and endless sentences are cut, since the time that CoreNLP takes
 * grows faster than the text.
 *
 * @param annotation what the annotators read and write; its offsets count from the piece's start
 * @param tokens of the whole text
 * @param firstToken index of the first of the piece
 */
record Piece(Annotation annotation, Tokens tokens, int firstToken) {

  private static final int MOST_TOKENS = 5000;
  private static final int LONGEST_SENTENCE = 250;

  /** Cuts a text into pieces: they have all its tokens, in order. */
  static List<Piece> of(Sentences sentences) {
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    int[] cuts = cuts(sentences);
    int from = 0;
    for (int to = 1; to < cuts.length; to++) {
      if (to + 1 == cuts.length || cuts[to + 1] - cuts[from] > MOST_TOKENS) {
        pieces.add(piece(sentences.tokens(), cuts, from, to));
        from = to;
      }
    }
    return pieces.build();
  }

  /** The token with which each sentence, or part of an endless one, starts, and the last's end. */
  private static int[] cuts(Sentences sentences) {
    List<Integer> cuts = new ArrayList<>();
    for (Sentence sentence : sentences.list()) {
      for (int t = sentence.firstToken(); t < sentence.endToken(); t += LONGEST_SENTENCE) {
        cuts.add(t);
      }
    }
    cuts.add(sentences.tokens().size());
    return cuts.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Piece piece(Tokens tokens, int[] cuts, int from, int to) {
    int first = cuts[from];
    int start = tokens.start(first);
    List<CoreLabel> labels = new ArrayList<>(cuts[to] - first);
    List<CoreMap> sentences = new ArrayList<>(to - from);
    for (int s = from; s < to; s++) {
      List<CoreLabel> words = new ArrayList<>(cuts[s + 1] - cuts[s]);
      for (int t = cuts[s]; t < cuts[s + 1]; t++) {
        CoreLabel label = Labels.of(tokens, t, start);
        label.setIndex(t - cuts[s] + 1);
        label.setSentIndex(s - from);
        label.set(TokenBeginAnnotation.class, t - first);
        label.set(TokenEndAnnotation.class, t - first + 1);
        words.add(label);
      }
      labels.addAll(words);
      CoreMap sentence = new Annotation(tokens.span(cuts[s], cuts[s + 1]).of(tokens.text()));
      sentence.set(CharacterOffsetBeginAnnotation.class, words.get(0).beginPosition());
      sentence.set(CharacterOffsetEndAnnotation.class, words.get(words.size() - 1).endPosition());
      sentence.set(TokensAnnotation.class, words);
      sentence.set(TokenBeginAnnotation.class, cuts[s] - first);
      sentence.set(TokenEndAnnotation.class, cuts[s + 1] - first);
      sentence.set(SentenceIndexAnnotation.class, s - from);
      sentences.add(sentence);
    }
    Annotation annotation = new Annotation(tokens.span(first, cuts[to]).of(tokens.text()));
    annotation.set(TokensAnnotation.class, labels);
    annotation.set(SentencesAnnotation.class, sentences);
    return new Piece(annotation, tokens, first);
  }

  /** The span in the whole text of tokens that are counted from the piece's start. */
  Span span(int first, int end) {
    return tokens.span(firstToken + first, firstToken + end);
  }
}
