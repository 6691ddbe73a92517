// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training.names;

import dev.demarche.english.entities.NameExamples;
import dev.demarche.english.entities.NameExamples.Stretch;
import dev.demarche.english.parameters.ParameterFile;
import dev.demarche.training.names.NameCorpus.Ignored;
import dev.demarche.training.names.NameCorpus.Labelled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes the parameters of the recogniser of names. Deterministic. */
public final class NameTrainer {

  private static final int LEAST_COUNT = Integer.getInteger("names.least", 2);
  private static final int EPOCHS = Integer.getInteger("names.epochs", 8);
  private static final double RATE = Double.parseDouble(System.getProperty("names.rate", "0.1"));
  private static final double DECAY = Double.parseDouble(System.getProperty("names.decay", "1e-4"));
  private static final double DROPOUT =
      Double.parseDouble(System.getProperty("names.dropout", "0.6"));
  private static final int MOST_FEATURES = Integer.getInteger("names.features", 300_000);

  private final FeatureIndex index = new FeatureIndex();
  private final List<Chain> chains = new ArrayList<>();
  private int[] keys = {};

  private NameTrainer() {}

  /**
   * Trains.
   *
   * @param arguments the folder of the corpora ({@code ../shared/data}), the file to write, and
   *     {@code free} to leave the corpora out that state no licence
   */
  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    boolean free = arguments.length > 2 && arguments[2].equals("free");
    List<NameCorpus> corpora = new ArrayList<>();
    if (!free) {
      corpora.add(
          NameCorpus.read(data.resolve("entities/worldwide-train.jsonl"), Ignored.OUTSIDE, 1));
    }
    float wire = Float.parseFloat(System.getProperty("names.wire", "1"));
    float other = Float.parseFloat(System.getProperty("names.other", "0.5"));
    corpora.add(NameCorpus.read(data.resolve("wire/train.jsonl"), Ignored.SHORT_OPEN, wire));
    if (other > 0) {
      for (String name : List.of("gum", "crossner-politics", "wnut17")) {
        corpora.add(
            NameCorpus.read(
                data.resolve("entities/" + name + "-train.jsonl"), Ignored.OPEN, other));
      }
    }
    NameTrainer trainer = new NameTrainer();
    trainer.index(corpora);
    Files.write(Path.of(arguments[1]), trainer.train().toBytes());
  }

  private void index(List<NameCorpus> corpora) {
    NameExamples examples = new NameExamples();
    for (NameCorpus corpus : corpora) {
      for (Labelled document : corpus.documents()) {
        for (Stretch stretch : examples.of(document.sentences())) {
          for (int[] features : stretch.features()) {
            for (int feature : features) {
              index.count(feature);
            }
          }
        }
      }
    }
    keys = index.number(LEAST_COUNT);
    for (NameCorpus corpus : corpora) {
      for (Labelled document : corpus.documents()) {
        for (Stretch stretch : examples.of(document.sentences())) {
          chains.add(chain(stretch, document.allowed(), corpus.weight()));
        }
      }
    }
    System.out.printf("%d features, %d stretches%n", keys.length, chains.size());
  }

  private Chain chain(Stretch stretch, int[] allowed, float weight) {
    int n = stretch.features().size();
    int[][] features = new int[n][];
    int[] labels = new int[n];
    for (int i = 0; i < n; i++) {
      int[] numbers = new int[stretch.features().get(i).length];
      int size = 0;
      for (int feature : stretch.features().get(i)) {
        int number = index.of(feature);
        if (number >= 0) {
          numbers[size++] = number;
        }
      }
      features[i] = java.util.Arrays.copyOf(numbers, size);
      labels[i] = allowed[stretch.firstToken() + i];
    }
    return new Chain(features, labels, weight);
  }

  private ParameterFile train() {
    ConditionalRandomField field = new ConditionalRandomField(keys.length, RATE, DECAY, DROPOUT);
    Random random = new Random(1);
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
      Collections.shuffle(chains, random);
      double sum = 0;
      long start = System.nanoTime();
      for (Chain chain : chains) {
        sum += field.learn(chain);
      }
      System.out.printf(
          "epoch %d: log-likelihood %.0f, %.0f s%n", epoch, sum, (System.nanoTime() - start) / 1e9);
    }
    return Quantizer.file(keys, field.weights, field.pairs, (float) (1 - DROPOUT), MOST_FEATURES);
  }
}
