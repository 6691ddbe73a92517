// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import com.google.common.collect.ImmutableSortedMap;
import dev.demarche.EntityType;
import dev.demarche.Span;
import dev.demarche.engine.Name;
import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.CorefChain.CorefMention;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.ling.CoreAnnotations.CoarseNamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.MentionsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagProbsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.QuotationsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.TypesafeMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes what CoreNLP's annotators have written into pieces of a text, in order. */
final class Collector {

  /** Of a name that a rule and no model has found. */
  private static final double SCORE_OF_RULES = 0.9;

  private final NameTypes types;
  private final List<Name> names = new ArrayList<>();
  private final List<Findings.Chain> chains = new ArrayList<>();
  private final List<Findings.Quoted> quotes = new ArrayList<>();
  private int pieces;

  Collector(NameTypes types) {
    this.types = types;
  }

  Findings findings() {
    return new Findings(names, chains, quotes);
  }

  void add(Piece piece) {
    addNames(piece);
    Map<Integer, CorefChain> found = piece.annotation().get(CorefChainAnnotation.class);
    if (found != null) {
      ImmutableSortedMap.copyOf(found).values().forEach(chain -> addChain(piece, chain));
    }
    List<CoreMap> quotations = piece.annotation().get(QuotationsAnnotation.class);
    if (quotations != null) {
      quotations.forEach(quotation -> addQuote(piece, quotation));
    }
    pieces++;
  }

  private void addNames(Piece piece) {
    List<CoreMap> mentions = piece.annotation().get(MentionsAnnotation.class);
    if (mentions == null) {
      return;
    }
    List<Name> found = new ArrayList<>();
    for (CoreMap mention : mentions) {
      EntityType type = types.of(mention.get(NamedEntityTagAnnotation.class));
      List<CoreLabel> tokens = mention.get(TokensAnnotation.class);
      if (type != null && types.of(tokens.get(0).ner()) != null) {
        int first = tokens.get(0).get(TokenBeginAnnotation.class);
        found.add(new Name(piece.span(first, first + tokens.size()), type, score(tokens)));
      }
    }
    found.sort(Comparator.comparing(Name::span));
    for (Name name : found) {
      if (names.isEmpty() || names.get(names.size() - 1).span().end() <= name.span().start()) {
        names.add(name);
      }
    }
  }

  /** The least probability that the models give a word's class. */
  private static double score(List<CoreLabel> tokens) {
    double least = 1;
    for (CoreLabel token : tokens) {
      Map<String, Double> probabilities = token.get(NamedEntityTagProbsAnnotation.class);
      Double probability =
          probabilities == null
              ? null
              : probabilities.get(token.get(CoarseNamedEntityTagAnnotation.class));
      least = Math.min(least, probability == null ? SCORE_OF_RULES : probability);
    }
    return least;
  }

  private void addChain(Piece piece, CorefChain chain) {
    List<CoreMap> sentences = piece.annotation().get(SentencesAnnotation.class);
    List<Findings.Link> links = new ArrayList<>();
    for (CorefMention mention : chain.getMentionsInTextualOrder()) {
      links.add(link(piece, sentences, mention));
    }
    chains.add(
        new Findings.Chain(
            pieces, links, link(piece, sentences, chain.getRepresentativeMention())));
  }

  /** CoreNLP counts sentences and words from one here. */
  private static Findings.Link link(Piece piece, List<CoreMap> sentences, CorefMention mention) {
    int zero = sentences.get(mention.sentNum - 1).get(TokenBeginAnnotation.class) - 1;
    return new Findings.Link(
        piece.span(zero + mention.startIndex, zero + mention.endIndex),
        piece.span(zero + mention.headIndex, zero + mention.headIndex + 1),
        form(mention.mentionType));
  }

  private static Findings.Link.Form form(MentionType type) {
    return switch (type) {
      case PROPER -> Findings.Link.Form.NAME;
      case PRONOMINAL -> Findings.Link.Form.PRONOUN;
      case NOMINAL, LIST -> Findings.Link.Form.NOMINAL;
    };
  }

  private void addQuote(Piece piece, CoreMap quotation) {
    Span span = span(piece, quotation, TokenBeginAnnotation.class, TokenEndAnnotation.class);
    if (span != null) {
      quotes.add(
          new Findings.Quoted(
              span,
              span(
                  piece,
                  quotation,
                  QuoteAttributionAnnotator.MentionBeginAnnotation.class,
                  QuoteAttributionAnnotator.MentionEndAnnotation.class),
              span(
                  piece,
                  quotation,
                  QuoteAttributionAnnotator.CanonicalMentionBeginAnnotation.class,
                  QuoteAttributionAnnotator.CanonicalMentionEndAnnotation.class),
              quotation.get(QuoteAttributionAnnotator.SpeakerAnnotation.class)));
    }
  }

  /** Of two keys for token indexes, the second of the last token; null where they are not set. */
  private static @Nullable Span span(
      Piece piece,
      CoreMap map,
      Class<? extends TypesafeMap.Key<Integer>> first,
      Class<? extends TypesafeMap.Key<Integer>> last) {
    Integer begin = map.get(first);
    Integer end = map.get(last);
    return begin == null || end == null || end < begin ? null : piece.span(begin, end + 1);
  }
}
