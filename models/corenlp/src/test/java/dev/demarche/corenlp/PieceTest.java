// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import dev.demarche.Sentences;
import dev.demarche.english.sentences.EnglishSentenceSplitter;
import dev.demarche.tokens.EnglishTokenizer;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CoreNLP reads our tokens and sentences. */
class PieceTest {

  private static final String ARTICLE =
      "Lake ministers meet\n\nMs. Reeve didn't sign. “We can’t,” she said \ud83d\ude00.";

  @Test
  void anArticleIsOnePieceWithOurTokensAndSentences() {
    Sentences sentences = sentences(ARTICLE);
    List<Piece> pieces = Piece.of(sentences);
    assertThat(pieces).hasSize(1);
    List<CoreLabel> labels = pieces.get(0).annotation().get(TokensAnnotation.class);
    assertThat(labels)
        .extracting(CoreLabel::word)
        .isEqualTo(sentences.tokens().asList().stream().map(token -> token.text()).toList());
    assertThat(pieces.get(0).annotation().get(SentencesAnnotation.class))
        .extracting(sentence -> sentence.get(TextAnnotation.class))
        .isEqualTo(sentences.list().stream().map(s -> s.span().of(ARTICLE)).toList());
  }

  @Test
  void wordsAndWhatStandsBetweenThemAreTheText() {
    StringBuilder text = new StringBuilder();
    for (CoreLabel label :
        Piece.of(sentences(ARTICLE)).get(0).annotation().get(TokensAnnotation.class)) {
      assertThat(ARTICLE.substring(label.beginPosition(), label.endPosition()))
          .isEqualTo(label.originalText());
      text.append(label.before()).append(label.originalText());
    }
    assertThat(text).hasToString(ARTICLE);
  }

  @Test
  void longTextsAreSeveralPiecesThatHaveAllTokensAndCountFromTheirStart() {
    String text = "The lake was calm. ".repeat(3000);
    Sentences sentences = sentences(text);
    List<Piece> pieces = Piece.of(sentences);
    assertThat(pieces).hasSizeGreaterThan(2);
    List<String> words = new ArrayList<>();
    for (Piece piece : pieces) {
      List<CoreLabel> labels = piece.annotation().get(TokensAnnotation.class);
      assertThat(labels.get(0).beginPosition()).isZero();
      assertThat(piece.span(1, 2).of(text)).isEqualTo(labels.get(1).word());
      labels.forEach(label -> words.add(label.word()));
    }
    assertThat(words).hasSize(sentences.tokens().size());
  }

  @Test
  void endlessSentencesAndEndlessWordsAreCut() {
    String text = "never ".repeat(2000) + Strings.repeat("x", 100_000);
    Piece piece = Piece.of(sentences(text)).get(0);
    for (CoreMap sentence : piece.annotation().get(SentencesAnnotation.class)) {
      assertThat(sentence.get(TokensAnnotation.class)).hasSizeLessThanOrEqualTo(250);
    }
    List<CoreLabel> labels = piece.annotation().get(TokensAnnotation.class);
    assertThat(labels.get(labels.size() - 1).word()).hasSize(100);
    assertThat(labels.get(labels.size() - 1).originalText()).hasSize(100_000);
  }

  @Test
  void aTextWithoutTokensHasNoPieces() {
    assertThat(Piece.of(sentences(" \n\n "))).isEmpty();
  }

  private static Sentences sentences(String text) {
    return new EnglishSentenceSplitter().split(new EnglishTokenizer().tokenize(text));
  }
}
