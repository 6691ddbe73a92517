// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.sentences;

import dev.demarche.Sentence;
import dev.demarche.Span;
import dev.demarche.Tokens;
import dev.demarche.english.parameters.LinearModel;
import dev.demarche.english.parameters.ParameterFile;
import dev.demarche.tokens.EnglishTokenizer;
import dev.demarche.training.GoldDocument;
import dev.demarche.training.LogisticRegression;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Trains the classifier of sentence boundaries and writes its parameters.
 *
 * <pre>TrainSentences OUT DEV.jsonl TRAIN.jsonl…</pre>
 */
public final class TrainSentences {

  private static final int BITS = 17;
  private static final int PASSES = 5;
  private static final float LARGEST = 4;

  /** Log odds that a boundary must have: a little more than even, since news is well edited. */
  private static final float THRESHOLD = 0.5f;

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();
  private final Titles titles = Titles.load();
  private final LogisticRegression regression = new LogisticRegression(BITS);

  private TrainSentences() {}

  /** Runs the training. */
  public static void main(String[] arguments) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (String file : List.of(arguments).subList(2, arguments.length)) {
      documents.addAll(GoldDocument.read(Path.of(file)));
    }
    byte[] file = new TrainSentences().train(documents);
    Files.write(Path.of(arguments[0]), file);
    report(file, GoldDocument.read(Path.of(arguments[1])));
  }

  private byte[] train(List<GoldDocument> documents) {
    List<GoldDocument> shuffled = new ArrayList<>(documents);
    Random random = new Random(1);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(shuffled, random);
      shuffled.forEach(this::learn);
    }
    LinearModel weights = regression.toModel(LARGEST);
    Map<String, byte[]> sections = new LinkedHashMap<>();
    sections.put(
        BoundaryModel.CARD, "docs/models/english-sentences.md".getBytes(StandardCharsets.UTF_8));
    sections.put(BoundaryModel.THRESHOLD, number(Math.round(THRESHOLD / weights.unit())));
    sections.put(BoundaryModel.WEIGHTS, weights.toBytes());
    return ParameterFile.of(BoundaryModel.NAME, sections).toBytes();
  }

  private static byte[] number(int number) {
    return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }

  private void learn(GoldDocument document) {
    Tokens tokens = tokenizer.tokenize(document.text());
    Set<Integer> ends = new HashSet<>();
    document.sentences().forEach(span -> ends.add(span.end()));
    Gaps gaps = Gaps.of(tokens);
    Sides sides = new Sides(tokens, gaps);
    Candidates candidates = new Candidates(tokens, gaps, sides, titles);
    BoundaryFeatures features = new BoundaryFeatures(tokens, sides);
    candidates.startParagraph(0);
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean isEnd = ends.contains(tokens.end(i));
      if (gaps.behind(i) >= Gaps.LINE) {
        first = i + 1;
        candidates.startParagraph(first);
        continue;
      }
      if (candidates.mayEnd(i, first)) {
        features.of(i, candidates.core(i, first), first);
        regression.learn(features.values, features.size, isEnd);
      }
      first = isEnd ? i + 1 : first;
    }
  }

  private static void report(byte[] file, List<GoldDocument> dev) {
    EnglishSentenceSplitter splitter = new EnglishSentenceSplitter(BoundaryModel.of(file));
    EnglishTokenizer tokenizer = new EnglishTokenizer();
    int right = 0;
    int found = 0;
    int gold = 0;
    for (GoldDocument document : dev) {
      Set<Span> spans = new HashSet<>(document.sentences());
      gold += spans.size();
      for (Sentence sentence : splitter.split(tokenizer.tokenize(document.text())).list()) {
        found++;
        right += spans.contains(sentence.span()) ? 1 : 0;
      }
    }
    System.out.printf(
        "sentences on dev: F1 %.2f %% (gold %d, found %d, right %d)%n",
        200.0 * right / (gold + found), gold, found, right);
  }
}
